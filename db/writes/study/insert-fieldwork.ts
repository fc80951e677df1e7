import "server-only";
import { case_, caseAttribute, caseMatch } from "@/db/schema/case";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { pairsOnce } from "@/lib/study/pairs-once";
import { insertAll } from "../insert-all";
import { jsonValue } from "../json-value";
import type { Importing } from "./importing";

/** Writes the cases with their attributes and pairs, the respondents, and who holds which opinion. */
export async function insertCases(importing: Importing): Promise<void> {
  const { tx, archive, ids, moments } = importing;
  const studyId = ids.study;
  const cases = archive.cases.map((each, position) => ({
    id: ids.case(each.code),
    studyId,
    groupId: ids.group(each.group),
    code: each.code,
    title: each.title,
    position,
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, case_, cases);
  const attributes = archive.cases.flatMap((each) =>
    each.attributes.map(({ name, value }, position) => ({
      studyId,
      caseId: ids.case(each.code),
      name,
      value: jsonValue(value),
      position,
    })),
  );
  await insertAll(tx, caseAttribute, attributes);
  const matches = pairsOnce(archive.cases).flatMap((each) =>
    each.matchedWith.map((other, position) => ({
      studyId,
      caseId: ids.case(each.code),
      matchedCaseId: ids.case(other),
      position,
    })),
  );
  await insertAll(tx, caseMatch, matches);
  await insertRespondents(importing);
}

async function insertRespondents({ tx, archive, ids, moments }: Importing): Promise<void> {
  const studyId = ids.study;
  const respondents = archive.respondents.map((each, position) => ({
    id: ids.respondent(each.code),
    studyId,
    caseId: ids.case(each.case),
    code: each.code,
    role: each.role,
    relation: each.relation,
    approach: each.approach,
    reason: each.reason,
    refusedBy: each.refusedBy,
    person: each.person,
    position,
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, respondent, respondents);
  const sharedBy = new Map(archive.sharedOpinions.map((shared) => [shared.respondent, shared]));
  const owners = archive.respondents.filter((each) => !sharedBy.has(each.code));
  const opinions = owners.map((each) => ({
    id: ids.opinion(each.code),
    studyId,
    caseId: ids.case(each.case),
    respondentId: ids.respondent(each.code),
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, opinion, opinions);
  const holders = archive.respondents.map((each) => {
    const shared = sharedBy.get(each.code);
    return {
      respondentId: ids.respondent(each.code),
      studyId,
      caseId: ids.case(each.case),
      opinionId: ids.opinion(shared?.with ?? each.code),
      joinedBy: ids.memberOrNull(shared?.joinedBy ?? null),
      reason: shared?.reason ?? null,
      writtenAt: moments.written(shared?.writtenAt ?? each.writtenAt),
    };
  });
  await insertAll(tx, opinionHolder, holders);
}
