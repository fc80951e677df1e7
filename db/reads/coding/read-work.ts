import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { read } from "@/db/reads/read";
import { interview } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId, TranscriptId } from "@/lib/study/ids";
import type { WorkOfInterview } from "./coding-screen";
import { workOfInterview } from "./work-of-interview";

/** The work, and the newest text, which its offsets are of: an open screen may still show an older one. */
export type WorkOnText = WorkOfInterview & { readonly transcript: TranscriptId | null };

/** The work on an interview as the viewer may know it now, for a screen that is open already. */
export async function readWork(
  viewer: Viewer,
  study: StudyId,
  interviewCode: string,
): Promise<WorkOnText | null> {
  if (!may(viewer, "transcript.see", study)) return null;
  return read(async (tx) => {
    const [held] = await tx
      .select({ id: interview.id })
      .from(interview)
      .where(and(eq(interview.studyId, study), eq(interview.code, interviewCode)));
    if (held === undefined) return null;
    const [newest] = await tx
      .select({ id: transcript.id })
      .from(transcript)
      .where(eq(transcript.interviewId, held.id))
      .orderBy(desc(transcript.version))
      .limit(1);
    const { work } = await workOfInterview(tx, viewer, study, held.id);
    return { ...work, transcript: newest?.id ?? null };
  });
}
