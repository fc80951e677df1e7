import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { AssignmentId, StudyId } from "@/lib/study/ids";
import { changeAssignment, type NotToChange } from "./change-assignment";
import { withdraw } from "./withdraw";

export type WithdrawRefusal =
  | { readonly kind: "not-allowed" }
  | NotToChange
  /** Finished work counts; it is reopened, with a reason, before it can be withdrawn. */
  | { readonly kind: "already-finished" };

/** No longer asks a coder for their open assignment. What they did on it stays, and counts for nothing. */
export async function withdrawAssignment(
  viewer: Viewer,
  asked: { readonly study: StudyId; readonly assignment: AssignmentId },
): Promise<Result<null, WithdrawRefusal>> {
  if (!may(viewer, "assignment.make", asked.study)) return refuse({ kind: "not-allowed" });
  return changeAssignment<WithdrawRefusal>(viewer, asked, async (tx, log, { held, themes, state, by }) => {
    if (state === "withdrawn") return refuse({ kind: "not-found" });
    if (state === "finished") return refuse({ kind: "already-finished" });
    await withdraw(tx, log, { ...asked, held, themes, by });
    return accept(null);
  });
}
