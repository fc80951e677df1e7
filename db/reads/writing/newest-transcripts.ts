import { and, desc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interview } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import type { InterviewId, StudyId, TranscriptId } from "@/lib/study/ids";
import type { Turn } from "@/lib/transcript/turn";

export type NewestTranscript = {
  readonly interviewId: InterviewId;
  /** The interview's code. */
  readonly interview: string;
  readonly transcript: TranscriptId;
  readonly version: number;
  readonly turns: readonly Turn[];
};

/** The turns of the newest text of each of these interviews of the study, by the interviews' codes. */
export async function newestTranscripts(
  tx: Transaction,
  study: StudyId,
  interviews: readonly string[],
): Promise<ReadonlyMap<string, NewestTranscript>> {
  if (interviews.length === 0) return new Map();
  const rows = await tx
    .selectDistinctOn([transcript.interviewId], {
      interviewId: interview.id,
      interview: interview.code,
      transcript: transcript.id,
      version: transcript.version,
      turns: transcript.turns,
    })
    .from(transcript)
    .innerJoin(interview, eq(interview.id, transcript.interviewId))
    .where(and(eq(interview.studyId, study), inArray(interview.code, [...new Set(interviews)])))
    .orderBy(transcript.interviewId, desc(transcript.version));
  return new Map(rows.map((row) => [row.interview, row]));
}
