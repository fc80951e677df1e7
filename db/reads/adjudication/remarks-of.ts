import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/member";
import { decisionRemark } from "@/db/schema/settling";
import type { AdjudicationId } from "@/lib/study/ids";
import { rowsBy } from "../rows-by";
import type { RemarkShown } from "./differences-shown";

/** What was said about each of these decisions, the oldest first. */
export async function remarksOf(
  tx: Transaction,
  decisions: readonly AdjudicationId[],
): Promise<(decision: AdjudicationId) => readonly RemarkShown[]> {
  const rows = await tx
    .select({
      decision: decisionRemark.adjudicationId,
      id: decisionRemark.id,
      by: member.name,
      text: decisionRemark.text,
      at: decisionRemark.writtenAt,
    })
    .from(decisionRemark)
    .innerJoin(member, eq(member.id, decisionRemark.memberId))
    .where(inArray(decisionRemark.adjudicationId, [...decisions]))
    .orderBy(asc(decisionRemark.id));
  const about = rowsBy(rows, ({ decision }) => decision);
  return (decision) =>
    about(decision).map(({ id, by, text, at }) => ({ id, by, text, at: at.toISOString() }));
}
