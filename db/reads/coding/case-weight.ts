import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { readWeightingOf } from "@/db/reads/results/weighting-of";
import { case_ } from "@/db/schema/case";
import { interviewRespondent } from "@/db/schema/interview";
import { opinionHolder } from "@/db/schema/opinion";
import { opinionsPerCase } from "@/lib/opinion/opinions-per-case";
import type { CaseId, StudyId } from "@/lib/study/ids";
import { weighOpinions } from "@/lib/weight/weigh-opinions";
import type { CaseWeight } from "./coding-screen";

/** What an opinion of the case weighs; null for a case without one. Counts alone: no work is read. */
export async function caseWeight(
  tx: Transaction,
  study: StudyId,
  caseId: CaseId,
): Promise<CaseWeight | null> {
  const cases = await tx
    .select({ id: case_.id, code: case_.code, group: case_.groupId })
    .from(case_)
    .where(eq(case_.studyId, study))
    .orderBy(asc(case_.position));
  const counted = await tx
    .selectDistinct({ opinion: opinionHolder.opinionId, case: opinionHolder.caseId })
    .from(interviewRespondent)
    .innerJoin(opinionHolder, eq(opinionHolder.respondentId, interviewRespondent.respondentId))
    .where(eq(interviewRespondent.studyId, study));
  const { meanOver } = await readWeightingOf(tx, study);
  const weighed = weighOpinions(opinionsPerCase(cases, counted), meanOver).cases.find(
    (each) => each.case === caseId,
  );
  if (weighed === undefined) return null;
  const { opinions, mean, weight } = weighed;
  return { opinions, mean, weight, meanOver: meanOver.kind };
}
