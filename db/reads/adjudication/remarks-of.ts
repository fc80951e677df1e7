import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { adjudication } from "@/db/schema/adjudication";
import { member } from "@/db/schema/member";
import { decisionRemark } from "@/db/schema/settling";
import type { AdjudicationId, InterviewId } from "@/lib/study/ids";
import { rowsBy } from "../rows-by";
import type { RemarkShown } from "./differences-shown";

/** What was said about each decision on an interview, the oldest first. */
export async function remarksOf(
  tx: Transaction,
  interview: InterviewId,
): Promise<(decision: AdjudicationId | null) => readonly RemarkShown[]> {
  const rows = await tx
    .select({
      decision: decisionRemark.adjudicationId,
      id: decisionRemark.id,
      by: member.name,
      text: decisionRemark.text,
      at: decisionRemark.writtenAt,
    })
    .from(decisionRemark)
    .innerJoin(adjudication, eq(adjudication.id, decisionRemark.adjudicationId))
    .innerJoin(member, eq(member.id, decisionRemark.memberId))
    .where(eq(adjudication.interviewId, interview))
    .orderBy(asc(decisionRemark.id));
  const about = rowsBy(rows, ({ decision }) => decision);
  return (decision) =>
    decision === null
      ? []
      : about(decision).map(({ id, by, text, at }) => ({ id, by, text, at: at.toISOString() }));
}
