import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { caseAttribute } from "@/db/schema/case";
import { type Result, refuse } from "@/lib/result";
import type { AttributeValue } from "@/lib/study/attribute-value";
import type { CaseId, StudyId } from "@/lib/study/ids";
import { insertAll } from "../insert-all";
import { jsonValue } from "../json-value";
import type { Log } from "../write";
import { type CaseNotThere, replacePairs } from "./replace-pairs";

export type CaseFields = {
  readonly title: string;
  /** The code of the group it is in. */
  readonly group: string;
  readonly attributes: readonly { readonly name: string; readonly value: AttributeValue }[];
  /** The codes of the cases it is matched with, whichever of the two told it. */
  readonly matchedWith: readonly string[];
};

export type CaseFieldsRefusal =
  | { readonly kind: "attribute-twice"; readonly name: string; readonly fields: readonly ["attributes"] }
  | CaseNotThere;

/** Puts a case's attributes and pairs in the place of those it had. */
export async function replaceCaseFields(
  tx: Transaction,
  log: Log,
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
  return replacePairs(tx, log, { study, case: caseId, codes: fields.matchedWith });
}
