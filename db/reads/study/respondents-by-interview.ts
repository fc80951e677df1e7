import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { respondent } from "@/db/schema/respondent";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { rowsBy } from "../rows-by";
import { inStudyOrder } from "./in-study-order";

/** Who was interviewed, with the case it was about. */
export type RespondentInterviewed = {
  readonly interview: InterviewId;
  readonly code: string;
  readonly role: RespondentRole;
  readonly relation: string;
  readonly case: string;
  readonly group: { readonly code: string; readonly name: string };
};

/** Those interviewed in each interview of a study, in the study's order. */
export async function respondentsByInterview(
  tx: Transaction,
  study: StudyId,
): Promise<(interview: InterviewId) => readonly RespondentInterviewed[]> {
  return rowsBy(await respondentsInterviewed(tx, study), (row) => row.interview);
}

export async function respondentsInterviewed(
  tx: Transaction,
  study: StudyId,
): Promise<readonly RespondentInterviewed[]> {
  return tx
    .select({
      interview: interviewRespondent.interviewId,
      code: respondent.code,
      role: respondent.role,
      relation: respondent.relation,
      case: case_.code,
      group: { code: group.code, name: group.name },
    })
    .from(interviewRespondent)
    .innerJoin(respondent, eq(respondent.id, interviewRespondent.respondentId))
    .innerJoin(interview, eq(interview.id, interviewRespondent.interviewId))
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .innerJoin(group, eq(group.id, case_.groupId))
    .where(eq(interviewRespondent.studyId, study))
    .orderBy(...inStudyOrder, asc(interviewRespondent.position), asc(respondent.code));
}
