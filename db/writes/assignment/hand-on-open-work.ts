import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newestState, standingOf } from "@/db/reads/assignment/newest-state";
import { assignment, assignmentState, assignmentTheme } from "@/db/schema/assignment";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { MemberId, StudyId } from "@/lib/study/ids";
import type { Log } from "../write";
import { isHiddenColleagues } from "./is-hidden-colleagues";
import { makeAssignment } from "./make-assignment";
import { themesOf } from "./own-assignment";

/**
 * Withdraws what a coder has not finished, and asks the same of another coder where one is named, for the
 * themes that they don't have yet. The other begins anew: what was begun counts for nothing. Gives how many stay
 * because the viewer codes their interview too: where they went would tell how far the coder was (SAFETY, rule 2).
 */
export async function handOnOpenWork(
  tx: Transaction,
  log: Log,
  viewer: Viewer,
  given: {
    readonly study: StudyId;
    readonly from: MemberId;
    readonly to: MemberId | null;
  },
): Promise<{ readonly hidden: number }> {
  const { study, from, to } = given;
  const by = membershipOf(viewer, study)?.member ?? null;
  const held = await tx
    .select()
    .from(assignment)
    .where(and(eq(assignment.studyId, study), eq(assignment.coderId, from)))
    .orderBy(asc(assignment.id))
    .for("update");
  const ids = held.map((each) => each.id);
  if (ids.length === 0) return { hidden: 0 };
  const states = await tx
    .select({ id: assignment.id, state: newestState })
    .from(assignment)
    .where(inArray(assignment.id, ids));
  let hidden = 0;
  for (const old of held) {
    const where = { study, interview: old.interviewId, coder: from };
    if (await isHiddenColleagues(tx, viewer, where, await themesOf(tx, old.id))) {
      hidden += 1;
      continue;
    }
    const standing = standingOf(states.find((row) => row.id === old.id)?.state ?? null);
    if (standing === null || standing === "finished") continue;
    await tx.insert(assignmentState).values({ studyId: study, assignmentId: old.id, kind: "withdrawn", by });
    const asked = await tx
      .delete(assignmentTheme)
      .where(eq(assignmentTheme.assignmentId, old.id))
      .returning({ theme: assignmentTheme.themeId });
    log("assignment.withdrawn", { assignment: old.id, interview: old.interviewId, coder: from });
    if (to === null) continue;
    const has = await tx
      .select({ theme: assignmentTheme.themeId })
      .from(assignmentTheme)
      .where(and(eq(assignmentTheme.interviewId, old.interviewId), eq(assignmentTheme.coderId, to)));
    const themes = asked.filter(({ theme }) => !has.some((row) => row.theme === theme));
    if (themes.length === 0) continue;
    const { interviewId, roundId, blind, deadline } = old;
    const id = await makeAssignment(tx, {
      ...{ studyId: study, interviewId, coderId: to, roundId, blind, deadline, madeBy: by },
      themes: themes.map(({ theme }) => theme),
    });
    log("assignment.handed-on", { assignment: id, of: old.id, interview: interviewId, coder: to });
  }
  return { hidden };
}
