import { and, eq, exists, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { inStudyOrder } from "@/db/reads/study/in-study-order";
import { isNewestText } from "@/db/reads/transcript/newest-text";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { respondent } from "@/db/schema/respondent";
import { searchIndex } from "@/db/schema/search-index";
import { transcript } from "@/db/schema/transcript";
import { indexRules } from "@/lib/search/dutch-stem";
import type { SearchAsked } from "@/lib/search/search-asked";
import type { InterviewId, StudyId, TranscriptId } from "@/lib/study/ids";

/** The newest text of an interview, and whose it is. */
export type TextInStudy = {
  readonly interview: InterviewId;
  readonly code: string;
  readonly case: string;
  readonly group: string;
  readonly transcript: TranscriptId;
};

/**
 * The texts that hold all these stems somewhere, in the study's order, of the interviews that are asked for.
 * Which places are meant is for who reads the text.
 */
export async function textsThatMayHold(
  tx: Transaction,
  study: StudyId,
  stems: readonly string[],
  asked: SearchAsked,
): Promise<readonly TextInStudy[]> {
  return tx
    .select({
      interview: interview.id,
      code: interview.code,
      case: case_.code,
      group: group.name,
      transcript: transcript.id,
    })
    .from(interview)
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .innerJoin(group, eq(group.id, case_.groupId))
    .innerJoin(transcript, and(eq(transcript.interviewId, interview.id), isNewestText))
    .innerJoin(searchIndex, eq(searchIndex.transcriptId, transcript.id))
    .where(
      and(
        eq(interview.studyId, study),
        eq(searchIndex.rules, indexRules),
        sql`${searchIndex.stems} @> ${sql.param([...stems])}::text[]`,
        ...where(tx, asked),
      ),
    )
    .orderBy(...inStudyOrder);
}

function where(tx: Transaction, asked: SearchAsked): readonly (SQL | undefined)[] {
  const hasRole = (role: NonNullable<SearchAsked["role"]>) =>
    exists(
      tx
        .select({ one: sql`1` })
        .from(interviewRespondent)
        .innerJoin(respondent, eq(respondent.id, interviewRespondent.respondentId))
        .where(and(eq(interviewRespondent.interviewId, interview.id), eq(respondent.role, role))),
    );
  return [
    asked.interview === null ? undefined : eq(interview.code, asked.interview),
    asked.group === null ? undefined : eq(group.code, asked.group),
    asked.role === null ? undefined : hasRole(asked.role),
  ];
}
