import "server-only";
import { assignmentState } from "@/db/schema/assignment";
import { announceWork } from "@/db/writes/coding/announce-work";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { AssignmentId, StudyId } from "@/lib/study/ids";
import { changeAssignment, type NotToChange } from "./change-assignment";

export type ReopenRefusal =
  | { readonly kind: "not-allowed" }
  | NotToChange
  | { readonly kind: "not-finished" };

/** Reopens a coder's finished assignment. The reason is kept with it, and the work is no longer independent. */
export async function reopenForCoder(
  viewer: Viewer,
  asked: { readonly study: StudyId; readonly assignment: AssignmentId; readonly reason: string },
): Promise<Result<null, ReopenRefusal>> {
  if (!may(viewer, "assignment.make", asked.study)) return refuse({ kind: "not-allowed" });
  return changeAssignment<ReopenRefusal>(viewer, asked, async (tx, log, { held, themes, state, by }) => {
    if (state !== "finished") return refuse({ kind: "not-finished" });
    await tx.insert(assignmentState).values({
      studyId: asked.study,
      assignmentId: asked.assignment,
      kind: "reopened",
      by,
      reason: asked.reason,
    });
    log("assignment.reopened", { assignment: asked.assignment, ...held });
    const work = { study: asked.study, ...held, operation: null };
    await announceWork(tx, work, themes, "assignment.reopen");
    return accept(null);
  });
}
