import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import { case_, caseAttribute, caseMatch } from "@/db/schema/case";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import type { StudyId } from "@/lib/study/ids";
import type { CodeById } from "./code-by-id";

type Cases = Pick<StudyArchive, "cases" | "respondents" | "sharedOpinions">;

/** The cases with attributes and pairs, everyone who was approached, and who shares whose opinion. */
export async function archivedCases(tx: Transaction, study: StudyId, codes: CodeById): Promise<Cases> {
  const cases = await tx
    .select()
    .from(case_)
    .where(eq(case_.studyId, study))
    .orderBy(asc(case_.position), asc(case_.code));
  const attributes = await tx
    .select()
    .from(caseAttribute)
    .where(eq(caseAttribute.studyId, study))
    .orderBy(asc(caseAttribute.position), asc(caseAttribute.name));
  const attributesByCase = rowsBy(attributes, ({ caseId }) => caseId);
  const matches = await tx
    .select()
    .from(caseMatch)
    .where(eq(caseMatch.studyId, study))
    .orderBy(asc(caseMatch.position));
  const matchesByCase = rowsBy(matches, ({ caseId }) => caseId);
  const respondents = await tx
    .select()
    .from(respondent)
    .where(eq(respondent.studyId, study))
    .orderBy(asc(respondent.position), asc(respondent.code));
  return {
    cases: cases.map((each) => ({
      code: each.code,
      group: codes.of(each.groupId),
      title: each.title,
      attributes: attributesByCase(each.id).map(({ name, value }) => ({ name, value })),
      matchedWith: matchesByCase(each.id).map(({ matchedCaseId }) => codes.of(matchedCaseId)),
      writtenAt: each.writtenAt.toISOString(),
    })),
    respondents: respondents.map((each) => ({
      code: each.code,
      case: codes.of(each.caseId),
      role: each.role,
      relation: each.relation,
      approach: each.approach,
      reason: each.reason,
      refusedBy: each.refusedBy,
      person: each.person,
      writtenAt: each.writtenAt.toISOString(),
    })),
    sharedOpinions: await sharedOpinions(tx, study, codes),
  };
}

async function sharedOpinions(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
): Promise<StudyArchive["sharedOpinions"]> {
  const held = await tx
    .select({
      holder: opinionHolder.respondentId,
      owner: opinion.respondentId,
      joinedBy: opinionHolder.joinedBy,
      reason: opinionHolder.reason,
      writtenAt: opinionHolder.writtenAt,
    })
    .from(opinionHolder)
    .innerJoin(opinion, eq(opinion.id, opinionHolder.opinionId))
    .where(eq(opinionHolder.studyId, study));
  return held
    .filter(({ holder, owner }) => holder !== owner)
    .map(({ holder, owner, joinedBy, reason, writtenAt }) => ({
      respondent: codes.of(holder),
      with: codes.of(owner),
      joinedBy: codes.orNull(joinedBy),
      reason,
      writtenAt: writtenAt.toISOString(),
    }));
}
