import "server-only";
import { and, eq } from "drizzle-orm";
import { interview } from "@/db/schema/interview";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { putPlace } from "./put-place";

export type PlaceRefusal = { readonly kind: "not-allowed" } | { readonly kind: "not-found" };

/**
 * Has the queue remember at which difference someone is. Whether they may know it is judged when the queue is read: one
 * that they may not know is no place (SAFETY, rule 2).
 */
export async function keepPlace(
  viewer: Viewer,
  study: StudyId,
  place: { readonly interview: string; readonly difference: string },
): Promise<Result<null, PlaceRefusal>> {
  const memberId = membershipOf(viewer, study)?.member;
  if (memberId === undefined || !may(viewer, "transcript.see", study)) return refuse({ kind: "not-allowed" });
  return write<null, PlaceRefusal>(viewer, study, async (tx, log) => {
    const [at] = await tx
      .select({ id: interview.id })
      .from(interview)
      .where(and(eq(interview.studyId, study), eq(interview.code, place.interview)));
    if (at === undefined) return refuse({ kind: "not-found" });
    await putPlace(tx, { studyId: study, memberId, interviewId: at.id, difference: place.difference });
    log("difference.opened", { interview: at.id });
    return accept(null);
  });
}
