import "server-only";
import { assignmentState } from "@/db/schema/assignment";
import { announceWork } from "@/db/writes/coding/announce-work";
import { type OwnOperation, type OwnWorkResult, onOwnWork } from "@/db/writes/coding/own-work";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import { lockedState } from "./open-assignment";
import { isOwnAssignment, themesOf } from "./own-assignment";

/** Reopens an own finished assignment. The reason is kept with it, and the work is no longer independent. */
export async function reopenAssignment(
  viewer: Viewer,
  named: OwnOperation<"assignment.reopen">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  const { assignment, kind, reason } = named.payload;
  return onOwnWork(viewer, named, async (tx, log, own) => {
    if (!(await isOwnAssignment(tx, own, assignment))) return refuse({ kind: "not-assigned" });
    const state = await lockedState(tx, assignment, "update");
    if (state !== "finished") return refuse({ kind: "not-finished" });
    await tx
      .insert(assignmentState)
      .values({ studyId: own.study, assignmentId: assignment, kind: "reopened", by: own.coder, reason });
    log("assignment.reopened", { assignment, interview: own.interview, coder: own.coder });
    await announceWork(tx, own, await themesOf(tx, assignment), kind);
    return accept({ id: assignment, version: 1 });
  });
}
