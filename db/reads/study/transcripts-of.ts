import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { isNewestText } from "@/db/reads/transcript/newest-text";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import type { Membership } from "@/lib/access/viewer";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { read } from "../read";
import { inStudyOrder } from "./in-study-order";
import { respondentsByInterview } from "./respondents-by-interview";

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
      .select({
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
      .innerJoin(transcript, and(eq(transcript.interviewId, interview.id), isNewestText))
      .where(eq(interview.studyId, study))
      .orderBy(...inStudyOrder);
    const peopleOf = await respondentsByInterview(tx, study);
    return rows.map(({ id, ...row }) => ({
      ...row,
      respondents: peopleOf(id).map(({ relation, role }) => ({ relation, role })),
    }));
  });
}
