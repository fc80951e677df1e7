import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_, caseAttribute, caseMatch } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { respondent } from "@/db/schema/respondent";
import type { Membership } from "@/lib/access/viewer";
import type { AttributeValue } from "@/lib/study/attribute-value";
import { read } from "../read";
import { rowsBy } from "../rows-by";

export type CaseListed = {
  readonly code: string;
  readonly title: string;
  readonly group: string;
  readonly attributes: readonly { readonly name: string; readonly value: AttributeValue }[];
  readonly matchedWith: readonly string[];
  readonly matchedBy: readonly string[];
  readonly approached: number;
  readonly interviewed: number;
};

export type CaseList = {
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly cases: readonly CaseListed[];
};

/** The study's cases in its own order, with how the approach of their people ended. */
export async function readCases({ study }: Membership): Promise<CaseList> {
  return read(async (tx) => {
    const groups = await tx
      .select({ id: group.id, code: group.code, name: group.name })
      .from(group)
      .where(eq(group.studyId, study))
      .orderBy(asc(group.position));
    const cases = await tx
      .select({ id: case_.id, code: case_.code, title: case_.title, group: case_.groupId })
      .from(case_)
      .where(eq(case_.studyId, study))
      .orderBy(asc(case_.position), asc(case_.code));
    const respondents = await tx
      .select({
        case: respondent.caseId,
        approach: respondent.approach,
      })
      .from(respondent)
      .where(eq(respondent.studyId, study));
    const fieldsOf = await caseFieldsOf(tx, study);
    const ofCase = rowsBy(respondents, (row) => row.case);
    const groupCode = new Map(groups.map(({ id, code }) => [id, code]));
    return {
      groups: groups.map(({ code, name }) => ({ code, name })),
      cases: cases.map(({ id, code, title, group: groupId }) => ({
        code,
        title,
        group: groupCode.get(groupId) ?? "",
        ...fieldsOf(id),
        approached: ofCase(id).length,
        interviewed: ofCase(id).filter(({ approach }) => approach === "geïnterviewd").length,
      })),
    };
  });
}

/** The attributes and pairs of every case of the study; a pair is told by both its cases. */
export async function caseFieldsOf(tx: Transaction, study: Membership["study"]) {
  const attributes = await tx
    .select({ case: caseAttribute.caseId, name: caseAttribute.name, value: caseAttribute.value })
    .from(caseAttribute)
    .where(eq(caseAttribute.studyId, study))
    .orderBy(asc(caseAttribute.position));
  const codes = await tx
    .select({ id: case_.id, code: case_.code })
    .from(case_)
    .where(eq(case_.studyId, study));
  const matches = await tx
    .select({ case: caseMatch.caseId, matched: caseMatch.matchedCaseId })
    .from(caseMatch)
    .where(eq(caseMatch.studyId, study))
    .orderBy(asc(caseMatch.position));
  const codeById = new Map(codes.map(({ id, code }) => [id, code]));
  const attributesOf = rowsBy(attributes, (row) => row.case);
  const matchesOf = rowsBy(matches, (row) => row.case);
  const matchedBy = rowsBy(matches, (row) => row.matched);
  return (id: (typeof codes)[number]["id"]) => ({
    attributes: attributesOf(id).map(({ name, value }) => ({ name, value })),
    matchedWith: matchesOf(id).flatMap((row) => codeById.get(row.matched) ?? []),
    matchedBy: matchedBy(id).flatMap((row) => codeById.get(row.case) ?? []),
  });
}
