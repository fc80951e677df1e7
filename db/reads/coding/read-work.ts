import "server-only";
import { and, eq } from "drizzle-orm";
import { read } from "@/db/reads/read";
import { interview } from "@/db/schema/interview";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import type { WorkOfInterview } from "./coding-screen";
import { workOfInterview } from "./work-of-interview";

/** The work on an interview as the viewer may know it now, for a screen that is open already. */
export async function readWork(
  viewer: Viewer,
  study: StudyId,
  interviewCode: string,
): Promise<WorkOfInterview | null> {
  if (!may(viewer, "transcript.see", study)) return null;
  return read(async (tx) => {
    const [held] = await tx
      .select({ id: interview.id })
      .from(interview)
      .where(and(eq(interview.studyId, study), eq(interview.code, interviewCode)));
    return held === undefined ? null : (await workOfInterview(tx, viewer, study, held.id)).work;
  });
}
