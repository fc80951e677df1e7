import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview } from "@/db/schema/interview";
import type { StudyId } from "@/lib/study/ids";
import { inStudyOrder } from "./in-study-order";

/** The study's interviews in its own order. */
export async function interviewCodes(tx: Transaction, study: StudyId) {
  return tx
    .select({ id: interview.id, code: interview.code })
    .from(interview)
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .innerJoin(group, eq(group.id, case_.groupId))
    .where(eq(interview.studyId, study))
    .orderBy(...inStudyOrder);
}
