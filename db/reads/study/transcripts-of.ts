import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { respondent } from "@/db/schema/respondent";
import { transcript } from "@/db/schema/transcript";
import type { Membership } from "@/lib/access/viewer";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { read } from "../read";
import { rowsBy } from "../rows-by";

export type TranscriptListed = {
  readonly code: string;
  readonly case: string;
  readonly group: string;
  readonly respondents: readonly { readonly relation: string; readonly role: RespondentRole }[];
  /** ISO 8601, a day. */
  readonly heldOn: string | null;
  readonly minutes: number | null;
  readonly words: number;
  /** The newest version's number. */
  readonly version: number;
};

/** The newest transcripts of the study's interviews, without their text. */
export async function readTranscripts({ study }: Membership): Promise<readonly TranscriptListed[]> {
  return read(async (tx) => {
    const rows = await tx
      .selectDistinctOn([case_.position, case_.code, interview.position, interview.code], {
        id: interview.id,
        code: interview.code,
        case: case_.code,
        group: group.code,
        heldOn: interview.heldOn,
        minutes: interview.minutes,
        version: transcript.version,
        words: sql<number>`coalesce(array_length(regexp_split_to_array(trim(${transcript.text}), '\\s+'), 1), 0)`,
      })
      .from(interview)
      .innerJoin(case_, eq(case_.id, interview.caseId))
      .innerJoin(group, eq(group.id, case_.groupId))
      .innerJoin(transcript, eq(transcript.interviewId, interview.id))
      .where(eq(interview.studyId, study))
      .orderBy(
        asc(case_.position),
        asc(case_.code),
        asc(interview.position),
        asc(interview.code),
        sql`${transcript.version} desc`,
      );
    const people = await tx
      .select({
        interview: interviewRespondent.interviewId,
        relation: respondent.relation,
        role: respondent.role,
      })
      .from(interviewRespondent)
      .innerJoin(respondent, eq(respondent.id, interviewRespondent.respondentId))
      .where(eq(interviewRespondent.studyId, study))
      .orderBy(asc(interviewRespondent.position));
    const peopleOf = rowsBy(people, (row) => row.interview);
    return rows.map(({ id, ...row }) => ({
      ...row,
      respondents: peopleOf(id).map(({ relation, role }) => ({ relation, role })),
    }));
  });
}
