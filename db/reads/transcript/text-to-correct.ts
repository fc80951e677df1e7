import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { read } from "@/db/reads/read";
import { case_ } from "@/db/schema/case";
import { interview } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept } from "@/lib/result";
import type { StudyId, TranscriptId } from "@/lib/study/ids";
import type { Turn } from "@/lib/transcript/turn";

export type TextToCorrect = {
  readonly interview: string;
  readonly case: string;
  readonly transcript: {
    readonly id: TranscriptId;
    readonly version: number;
    readonly text: string;
    readonly turns: readonly Turn[];
  };
};

/** The newest text of an interview, for who may correct it; null where there is none. Reading it is logged. */
export async function readTextToCorrect(
  viewer: Viewer,
  study: StudyId,
  code: string,
): Promise<TextToCorrect | null> {
  if (!may(viewer, "transcript.correct", study)) return null;
  const found = await read(async (tx) => {
    const [row] = await tx
      .select({
        id: interview.id,
        interview: interview.code,
        case: case_.code,
        transcript: {
          id: transcript.id,
          version: transcript.version,
          text: transcript.text,
          turns: transcript.turns,
        },
      })
      .from(interview)
      .innerJoin(case_, eq(case_.id, interview.caseId))
      .innerJoin(transcript, eq(transcript.interviewId, interview.id))
      .where(and(eq(interview.studyId, study), eq(interview.code, code)))
      .orderBy(desc(transcript.version))
      .limit(1);
    return row ?? null;
  });
  if (found === null) return null;
  const { id, ...text } = found;
  await write(viewer, study, async (_tx, log) => {
    log("transcript.read", {
      transcript: text.transcript.id,
      interview: id,
      version: text.transcript.version,
    });
    return accept(null);
  });
  return text;
}
