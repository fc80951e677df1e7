import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interview } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { transcript } from "@/db/schema/transcript";
import type { Edit } from "@/lib/passage/edit";
import type { InterviewId, StudyId, TranscriptId } from "@/lib/study/ids";
import type { Turn } from "@/lib/transcript/turn";

export type TextVersion = {
  readonly id: TranscriptId;
  readonly interview: InterviewId;
  readonly version: number;
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly sha256: string;
  readonly edits: readonly Edit[] | null;
  readonly writtenAt: Date;
  readonly by: string | null;
};

/**
 * The versions of an interview's text, the newest first and at most `most`, with the interview held for this
 * transaction alone: codings that are on their way wait for it, and are on the newest version or see the next.
 * None where there is no such interview, or no text.
 */
export async function holdText(
  tx: Transaction,
  study: StudyId,
  code: string,
  most: number,
): Promise<readonly TextVersion[]> {
  const [held] = await tx
    .select({ id: interview.id })
    .from(interview)
    .where(and(eq(interview.studyId, study), eq(interview.code, code)))
    .for("update");
  if (held === undefined) return [];
  return tx
    .select({
      id: transcript.id,
      interview: transcript.interviewId,
      version: transcript.version,
      text: transcript.text,
      turns: transcript.turns,
      sha256: transcript.sha256,
      edits: transcript.edits,
      writtenAt: transcript.writtenAt,
      by: member.name,
    })
    .from(transcript)
    .leftJoin(member, eq(member.id, transcript.madeBy))
    .where(eq(transcript.interviewId, held.id))
    .orderBy(desc(transcript.version))
    .limit(most);
}
