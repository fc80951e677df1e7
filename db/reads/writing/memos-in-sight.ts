import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interview } from "@/db/schema/interview";
import type { CaseId, InterviewId, MemberId, StudyId } from "@/lib/study/ids";

type MemoPlace = {
  readonly memberId: MemberId;
  readonly caseId: CaseId | null;
  readonly interviewId: InterviewId | null;
};

/** How much of the work a viewer may know. */
export type MemoScope = {
  readonly isOwn: (member: MemberId | null) => boolean;
  /** Whether others' work on all themes of the interview may be known. */
  readonly isWhollyOpen: (interview: InterviewId) => boolean;
};

/**
 * Whether a memo may be known (SAFETY, rule 2). It is its writer's until the work it may tell of is open: of
 * the interview that it is on, of all interviews of the case, and for a memo on the codebook of all interviews
 * of the study.
 */
export async function memosInSight(
  tx: Transaction,
  study: StudyId,
  scope: MemoScope,
): Promise<(memo: MemoPlace) => boolean> {
  const interviews = await tx
    .select({ id: interview.id, caseId: interview.caseId })
    .from(interview)
    .where(eq(interview.studyId, study));
  const closed = interviews.filter(({ id }) => !scope.isWhollyOpen(id));
  const closedInterviews = new Set(closed.map(({ id }) => id));
  const closedCases = new Set(closed.map(({ caseId }) => caseId));
  return ({ memberId, caseId, interviewId }) => {
    if (scope.isOwn(memberId)) return true;
    if (interviewId !== null) return !closedInterviews.has(interviewId);
    if (caseId !== null) return !closedCases.has(caseId);
    return closed.length === 0;
  };
}
