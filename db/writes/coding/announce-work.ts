import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type WorkNotice, workChannel } from "@/lib/coding/work-notice";
import type { InterviewId, MemberId, OperationId, StudyId, ThemeId } from "@/lib/study/ids";

/**
 * Tells the streams, once the transaction has committed, that a coder's work on a theme of an interview
 * changed: ids and kinds only. Who hears of it is for the stream to decide.
 */
export async function announceWork(
  tx: Transaction,
  work: {
    readonly study: StudyId;
    readonly interview: InterviewId;
    readonly coder: MemberId;
    readonly operation: OperationId | null;
  },
  themes: readonly ThemeId[],
  kind: string,
): Promise<void> {
  for (const theme of themes) {
    const notice: WorkNotice = {
      study: work.study,
      interview: work.interview,
      coder: work.coder,
      operation: work.operation,
      theme,
      kind,
    };
    await tx.execute(sql`select pg_notify(${workChannel}, ${JSON.stringify(notice)})`);
  }
}
