import "server-only";
import type { Transaction } from "@/db/client";
import type { Viewer } from "@/lib/access/viewer";
import type { VisibleWork } from "@/lib/access/visible-work";
import type { StudyId } from "@/lib/study/ids";
import type { StudyWork } from "@/lib/study/study-work";
import { visibleWorkOf, type WorkInSight } from "../work/visible-work-of";

/** Interviews that are not counted by everyone's finished work alone, of the `interviews` held. */
export type WorkThatCounts = {
  readonly interviews: number;
  /** Counted by the viewer's own judgements: they code them and may not know the others' yet. */
  readonly byOwn: number;
  /** Not counted yet: their coders have not finished, or they are not released to this viewer. */
  readonly waiting: number;
};

/** How far the figures that this viewer gets rest on less than everyone's finished work. */
export async function workThatCounts(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  work: StudyWork,
): Promise<WorkThatCounts> {
  return countedIn(await visibleWorkOf(tx, viewer, study), work);
}

/** The same where it was read already what is in sight. Time: interviews x themes. */
export function countedIn(
  { visible }: Pick<WorkInSight, "visible">,
  { interviews, themes }: StudyWork,
): WorkThatCounts {
  const on = (seen: VisibleWork) =>
    interviews.filter(({ id }) => themes.some((theme) => visible(id, theme.id) === seen)).length;
  return { interviews: interviews.length, byOwn: on("own"), waiting: on("none") };
}
