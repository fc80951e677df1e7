import "server-only";
import { and, eq } from "drizzle-orm";
import { newestState } from "@/db/reads/assignment/newest-state";
import { assignment } from "@/db/schema/assignment";
import { interview, interviewRelease } from "@/db/schema/interview";
import { announceWork } from "@/db/writes/coding/announce-work";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import { themesOf } from "./own-assignment";

export type ReleaseRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "not-all-finished" }
  /** Who codes the interview does not review it (SAFETY, rule 1). */
  | { readonly kind: "coded-it-yourself" };

/** From here on the interview's coders see each other's work on it. Only once all of them have finished. */
export async function releaseInterview(
  viewer: Viewer,
  asked: { readonly study: StudyId; readonly interview: InterviewId },
): Promise<Result<null, ReleaseRefusal>> {
  if (!may(viewer, "work.release", asked.study)) return refuse({ kind: "not-allowed" });
  const by = membershipOf(viewer, asked.study)?.member ?? null;
  return write<null, ReleaseRefusal>(viewer, asked.study, async (tx, log) => {
    const [held] = await tx
      .select({ id: interview.id })
      .from(interview)
      .where(and(eq(interview.studyId, asked.study), eq(interview.id, asked.interview)))
      .for("update");
    if (held === undefined) return refuse({ kind: "not-found" });
    const assignments = (
      await tx
        .select({ id: assignment.id, coder: assignment.coderId, state: newestState })
        .from(assignment)
        .where(eq(assignment.interviewId, asked.interview))
    ).filter(({ state }) => state !== "withdrawn");
    if (assignments.some(({ coder }) => coder === by)) return refuse({ kind: "coded-it-yourself" });
    if (assignments.length === 0 || assignments.some(({ state }) => state !== "finished")) {
      return refuse({ kind: "not-all-finished" });
    }
    await tx
      .insert(interviewRelease)
      .values({ interviewId: asked.interview, studyId: asked.study, releasedBy: by })
      .onConflictDoNothing();
    log("interview.released", { interview: asked.interview, coders: assignments.length });
    for (const { id, coder } of assignments) {
      await announceWork(
        tx,
        { ...asked, coder, operation: null },
        await themesOf(tx, id),
        "interview.release",
      );
    }
    return accept(null);
  });
}
