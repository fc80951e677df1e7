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

/** Writes down what was decided, between which work, by whom and why, and logs it. */
export async function keepAdjudication(tx: Transaction, log: Log, kept: Kept): Promise<AdjudicationId> {
  const id = await insertAdjudication(tx, kept);
  log("difference.settled", {
    adjudication: id,
    interview: kept.interview,
    theme: kept.theme,
    subject: kept.subject,
    outcome: kept.outcome,
    between: kept.between.length,
    result: kept.result.length,
  });
  return id;
}

/** The same for what has a line of its own in the log. */
export async function insertAdjudication(
  tx: Transaction,
  { study, interview, theme, by, ...decided }: Kept,
): Promise<AdjudicationId> {
  const id = newId<AdjudicationId>();
  await tx
    .insert(adjudication)
    .values({ id, studyId: study, interviewId: interview, themeId: theme, decidedBy: by, ...decided });
  return id;
}
