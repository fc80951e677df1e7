import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_, caseAttribute } from "@/db/schema/case";
import type { AttributeValue } from "@/lib/study/attribute-value";
import type { CaseId, StudyId } from "@/lib/study/ids";

/** The names of the attributes of a study's cases, and what each case has of one. */
export type CaseAttributes = {
  readonly names: readonly string[];
  readonly valuesOf: (name: string) => ReadonlyMap<CaseId, AttributeValue>;
};

/** Names in the order in which the cases first tell them. */
export async function readCaseAttributes(tx: Transaction, study: StudyId): Promise<CaseAttributes> {
  const rows = await tx
    .select({ case: caseAttribute.caseId, name: caseAttribute.name, value: caseAttribute.value })
    .from(caseAttribute)
    .innerJoin(case_, eq(case_.id, caseAttribute.caseId))
    .where(eq(caseAttribute.studyId, study))
    .orderBy(asc(case_.position), asc(caseAttribute.position));
  return {
    names: [...new Set(rows.map(({ name }) => name))],
    valuesOf: (name) =>
      new Map(rows.flatMap((row) => (row.name === name ? [[row.case, row.value] as const] : []))),
  };
}
