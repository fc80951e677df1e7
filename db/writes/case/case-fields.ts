import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_, caseAttribute, caseMatch } from "@/db/schema/case";
import { accept, type Result, refuse } from "@/lib/result";
import type { AttributeValue } from "@/lib/study/attribute-value";
import type { CaseId, StudyId } from "@/lib/study/ids";
import { insertAll } from "../insert-all";
import { jsonValue } from "../json-value";

export type CaseFields = {
  readonly title: string;
  /** The code of the group it is in. */
  readonly group: string;
  readonly attributes: readonly { readonly name: string; readonly value: AttributeValue }[];
  /** The codes of the cases it is matched with. */
  readonly matchedWith: readonly string[];
};

export type CaseFieldsRefusal =
  | { readonly kind: "attribute-twice"; readonly name: string; readonly fields: readonly ["attributes"] }
  | { readonly kind: "case-not-there"; readonly case: string; readonly fields: readonly ["matchedWith"] };

/** Puts a case's attributes and pairs in the place of those it had. */
export async function replaceCaseFields(
  tx: Transaction,
  study: StudyId,
  caseId: CaseId,
  fields: CaseFields,
): Promise<Result<null, CaseFieldsRefusal>> {
  const names = fields.attributes.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return refuse({ kind: "attribute-twice", name: twice, fields: ["attributes"] });
  const replaced = await tx.delete(caseAttribute).where(eq(caseAttribute.caseId, caseId)).returning();
  // A form gives words; a value that reads the same as before keeps its kind.
  const kept = new Map(replaced.map(({ name, value }) => [`${name} ${value ?? ""}`, value]));
  await insertAll(
    tx,
    caseAttribute,
    fields.attributes.map(({ name, value }, position) => ({
      studyId: study,
      caseId,
      name,
      value: jsonValue(kept.get(`${name} ${value ?? ""}`) ?? value),
      position,
    })),
  );
  const wanted = [...new Set(fields.matchedWith)];
  const found = await tx
    .select({ id: case_.id, code: case_.code })
    .from(case_)
    .where(and(eq(case_.studyId, study), inArray(case_.code, wanted)));
  const byCode = new Map(found.map((row) => [row.code, row.id]));
  const missing = wanted.find((code) => !byCode.has(code) || byCode.get(code) === caseId);
  if (missing !== undefined) {
    return refuse({ kind: "case-not-there", case: missing, fields: ["matchedWith"] });
  }
  await tx.delete(caseMatch).where(eq(caseMatch.caseId, caseId));
  const matched = wanted.flatMap((code) => byCode.get(code) ?? []);
  await insertAll(
    tx,
    caseMatch,
    matched.map((matchedCaseId, position) => ({ studyId: study, caseId, matchedCaseId, position })),
  );
  return accept(null);
}
