import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_, caseMatch } from "@/db/schema/case";
import type { MatchedCases } from "@/lib/comparison/paired-cases";
import type { StudyId } from "@/lib/study/ids";

/** The study's pairs of matched cases, in the order of the cases that told of them. */
export async function readMatchedCases(tx: Transaction, study: StudyId): Promise<readonly MatchedCases[]> {
  const rows = await tx
    .select({ one: caseMatch.caseId, other: caseMatch.matchedCaseId })
    .from(caseMatch)
    .innerJoin(case_, eq(case_.id, caseMatch.caseId))
    .where(eq(caseMatch.studyId, study))
    .orderBy(asc(case_.position), asc(case_.code), asc(caseMatch.position));
  return rows.map(({ one, other }) => [one, other]);
}
