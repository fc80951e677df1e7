import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { adjudication } from "@/db/schema/adjudication";
import { member } from "@/db/schema/member";
import { decisionRemark } from "@/db/schema/settling";
import type { AdjudicationId } from "@/lib/study/ids";
import { rowsBy } from "../rows-by";
import type { RemarkShown } from "./differences-shown";

/**
 * What was said about each of these decisions, the oldest first; also about one that was undone before it, between
 * any of the same work: the discussion goes on where somebody decides again.
 */
export async function remarksOf(
  tx: Transaction,
  decisions: readonly AdjudicationId[],
): Promise<(decision: AdjudicationId) => readonly RemarkShown[]> {
  const about = alias(adjudication, "about");
  const betweenTheSame = sql`exists (
    select 1 from jsonb_array_elements_text(${about.between}) work
    where jsonb_exists(${adjudication.between}, work.value))`;
  const rows = await tx
    .select({
      decision: adjudication.id,
      id: decisionRemark.id,
      by: member.name,
      text: decisionRemark.text,
      at: decisionRemark.writtenAt,
      on: decisionRemark.adjudicationId,
    })
    .from(adjudication)
    .innerJoin(
      about,
      and(
        eq(about.interviewId, adjudication.interviewId),
        eq(about.themeId, adjudication.themeId),
        eq(about.subject, adjudication.subject),
        betweenTheSame,
      ),
    )
    .innerJoin(decisionRemark, eq(decisionRemark.adjudicationId, about.id))
    .innerJoin(member, eq(member.id, decisionRemark.memberId))
    .where(inArray(adjudication.id, [...decisions]))
    .orderBy(asc(decisionRemark.id));
  const of = rowsBy(rows, ({ decision }) => decision);
  return (decision) =>
    of(decision).map(({ id, by, text, at, on }) => ({
      ...{ id, by, text, at: at.toISOString() },
      onEarlier: on !== decision,
    }));
}
