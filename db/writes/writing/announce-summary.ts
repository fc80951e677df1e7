import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type SummaryNotice, summaryChannel } from "@/lib/writing/summary-notice";

/** Tells the streams, once the transaction has committed, that a summary was saved. */
export async function announceSummary(tx: Transaction, notice: SummaryNotice): Promise<void> {
  await tx.execute(sql`select pg_notify(${summaryChannel}, ${JSON.stringify(notice)})`);
}
