import "server-only";
import type { Transaction } from "@/db/client";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import type { AssignmentId, InterviewId, MemberId, RoundId, StudyId, ThemeId } from "@/lib/study/ids";
import { newId } from "../new-id";

/** Asks one coder to code one interview on these themes. Whoever calls it says so in the log. */
export async function makeAssignment(
  tx: Transaction,
  {
    themes,
    ...asked
  }: {
    readonly studyId: StudyId;
    readonly interviewId: InterviewId;
    readonly coderId: MemberId;
    readonly roundId: RoundId;
    readonly blind: boolean;
    /** ISO 8601 date. */
    readonly deadline: string | null;
    readonly madeBy: MemberId | null;
    /** At least one, none of which the coder has on this interview. */
    readonly themes: readonly ThemeId[];
  },
): Promise<AssignmentId> {
  const id = newId<AssignmentId>();
  const { studyId, interviewId, coderId } = asked;
  await tx.insert(assignment).values({ id, ...asked });
  await tx
    .insert(assignmentTheme)
    .values(themes.map((themeId) => ({ studyId, interviewId, coderId, assignmentId: id, themeId })));
  return id;
}
