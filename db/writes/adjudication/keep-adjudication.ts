import "server-only";
import type { Transaction } from "@/db/client";
import { adjudication } from "@/db/schema/adjudication";
import type { Log } from "@/db/writes/write";
import type { AdjudicationId, InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { newId } from "../new-id";

type Kept = Pick<
  typeof adjudication.$inferInsert,
  "subject" | "outcome" | "between" | "result" | "reason"
> & {
  readonly study: StudyId;
  readonly interview: InterviewId;
  readonly theme: ThemeId;
  readonly by: MemberId;
};

/** Writes down what was decided, between which work, by whom and why. */
export async function keepAdjudication(
  tx: Transaction,
  log: Log,
  { study, interview, theme, by, ...decided }: Kept,
): Promise<AdjudicationId> {
  const id = newId<AdjudicationId>();
  await tx
    .insert(adjudication)
    .values({ id, studyId: study, interviewId: interview, themeId: theme, decidedBy: by, ...decided });
  log("difference.settled", {
    adjudication: id,
    interview,
    theme,
    subject: decided.subject,
    outcome: decided.outcome,
    between: decided.between.length,
    result: decided.result.length,
  });
  return id;
}
