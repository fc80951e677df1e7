import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interview } from "@/db/schema/interview";
import { settlingPlace } from "@/db/schema/settling";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { type JudgedStance, judgedStances } from "@/lib/stance/stance";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { decidedAndWaiting } from "./decided-and-waiting";
import { stancesOf } from "./found-differences";
import type { QueuedDifference, QueueShown } from "./queue-shown";
import { settlingOf } from "./settling-of";
import { type InQueue, kindOf, settlingQueue } from "./settling-queue";

/**
 * What there is to settle in a study and what was settled, as this viewer may know it: a supervisor all that is
 * finished, a coder of an interview once it is released (SAFETY, rule 2). Null: not theirs to see.
 */
export async function readQueue(viewer: Viewer, study: StudyId): Promise<QueueShown | null> {
  const member = membershipOf(viewer, study)?.member;
  if (member === undefined || !may(viewer, "transcript.see", study)) return null;
  return read(async (tx) => {
    const queue = await settlingQueue(tx, viewer, study);
    const codeOf = new Map(queue.work.interviews.map(({ id, code }) => [id, code]));
    const themeOf = new Map(queue.work.names.themes.map(({ id, code }) => [id, code]));
    const differences = queue.ranked.map(
      (each): QueuedDifference => ({
        name: each.name,
        interview: codeOf.get(each.interview) ?? "",
        kind: kindOf(each),
        theme: themeOf.get(each.difference.theme) ?? "",
        sides: sidesOf(each).toSorted((one, other) => placeOf(one) - placeOf(other)),
        gain: each.gain,
        explained: each.explained,
        state: each.state,
        changedSince: each.changedSince,
        codedByViewer: each.codedByViewer,
      }),
    );
    const place = await placeIn(tx, study, member);
    const settles = may(viewer, "work.settle", study);
    return {
      settles,
      waiting: settles ? await decidedAndWaiting(tx, viewer, study, queue.work) : [],
      themes: queue.work.names.themes.map(({ id, code, name, wording }, at) => ({
        ...{ code, name, wording, place: at + 1 },
        ...settlingOf(queue, id),
      })),
      differences,
      place:
        differences.find((each) => each.interview === place?.interview && each.name === place.difference) ===
        undefined
          ? null
          : place,
    };
  });
}

/** Where the member was last. */
async function placeIn(tx: Transaction, study: StudyId, member: MemberId) {
  const [place] = await tx
    .select({ interview: interview.code, difference: settlingPlace.difference })
    .from(settlingPlace)
    .innerJoin(interview, eq(interview.id, settlingPlace.interviewId))
    .where(and(eq(settlingPlace.studyId, study), eq(settlingPlace.memberId, member)));
  return place ?? null;
}

function sidesOf(each: InQueue): readonly (readonly (JudgedStance | null)[])[] {
  return each.kind === "opinion"
    ? each.difference.sides.map(({ stance }) => [stance])
    : stancesOf(each.difference);
}

/** Sides stand in the order of what they say, so that nobody can tell from it who says what. */
function placeOf([first]: readonly (JudgedStance | null)[]): number {
  if (first === undefined) return judgedStances.length + 1;
  return first === null ? judgedStances.length : judgedStances.indexOf(first);
}
