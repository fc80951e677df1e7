import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { finishedWorkSeen } from "@/db/reads/assignment/finished-work-seen";
import { workStatesOf } from "@/db/reads/work/visible-work-of";
import { assignmentTheme } from "@/db/schema/assignment";
import type { Log } from "@/db/writes/write";
import type { AssignmentId, InterviewId, MemberId, RoundId, StudyId, ThemeId } from "@/lib/study/ids";
import { makeAssignment } from "./make-assignment";

type GivingOut = {
  readonly study: StudyId;
  readonly pairs: readonly { readonly interview: InterviewId; readonly coder: MemberId }[];
  readonly themes: readonly ThemeId[];
  readonly roundId: RoundId;
  readonly blind: boolean;
  /** yyyy-mm-dd. */
  readonly deadline: string | null;
  readonly madeBy: MemberId | null;
};

/**
 * Asks each coder to code their interview on the themes that they don't have of it yet, and gives what was
 * made. The log says of a blind one whether the coder could see finished work of others on it before. The
 * caller holds the lock on assigning, and has seen that all of it is there.
 */
export async function giveOut(
  tx: Transaction,
  log: Log,
  { study, pairs, themes, ...asked }: GivingOut,
): Promise<readonly AssignmentId[]> {
  const interviews = [...new Set(pairs.map(({ interview }) => interview))];
  const coders = [...new Set(pairs.map(({ coder }) => coder))];
  const held = await tx
    .select({
      interview: assignmentTheme.interviewId,
      coder: assignmentTheme.coderId,
      theme: assignmentTheme.themeId,
    })
    .from(assignmentTheme)
    .where(and(eq(assignmentTheme.studyId, study), inArray(assignmentTheme.interviewId, interviews)));
  const has = new Set(held.map(({ interview, coder, theme }) => `${interview} ${coder} ${theme}`));
  const states = await workStatesOf(tx, study, interviews);
  const seen = await finishedWorkSeen(tx, states, { study, interviews, coders, themes });
  const made: AssignmentId[] = [];
  for (const { interview, coder } of pairs) {
    const lacking = themes.filter((theme) => !has.has(`${interview} ${coder} ${theme}`));
    if (lacking.length === 0) continue;
    const of = { studyId: study, interviewId: interview, coderId: coder };
    const id = await makeAssignment(tx, { ...of, ...asked, themes: lacking });
    const sawFinished = seen.some(
      (row) =>
        row.interview === interview &&
        row.coder === coder &&
        row.themes.some((theme) => lacking.includes(theme)),
    );
    const { roundId: round, blind } = asked;
    const subject = { assignment: id, interview, coder, round, blind, themes: lacking.length };
    log("assignment.made", blind ? { ...subject, sawFinished } : subject);
    made.push(id);
  }
  return made;
}
