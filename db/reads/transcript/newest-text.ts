import { desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { transcript } from "@/db/schema/transcript";
import type { InterviewId } from "@/lib/study/ids";

/** Of the texts that are joined, only the newest of each interview. */
export const isNewestText = sql`${transcript.version} = (
  select max(t.version) from ${transcript} t where t.interview_id = ${transcript.interviewId})`;

/** The newest text of one interview, to select by. */
export function newestTextOf(tx: Transaction, interview: InterviewId) {
  return tx
    .select({ id: transcript.id })
    .from(transcript)
    .where(eq(transcript.interviewId, interview))
    .orderBy(desc(transcript.version))
    .limit(1);
}
