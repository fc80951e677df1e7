import "server-only";
import { and, eq } from "drizzle-orm";
import { interview } from "@/db/schema/interview";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import { read } from "../read";

/** Whether a study has an interview of this code, for who may read its transcripts; nothing of the work on it. */
export async function hasInterview(viewer: Viewer, study: StudyId, code: string): Promise<boolean> {
  if (!may(viewer, "transcript.see", study)) return false;
  return read(async (tx) => {
    const found = await tx
      .select({ id: interview.id })
      .from(interview)
      .where(and(eq(interview.studyId, study), eq(interview.code, code)));
    return found.length > 0;
  });
}
