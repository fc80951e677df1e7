import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { refuse } from "@/lib/result";
import { type OwnOperation, type OwnWorkResult, onOwnWork } from "./own-work";
import { setRemoved } from "./set-removed";

/** Takes an own coding away, softly: undoing restores it. A lost race says what stands now. */
export async function removeCoding(
  viewer: Viewer,
  named: OwnOperation<"coding.remove">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  return onOwnWork(viewer, named, (tx, log, own) => setRemoved(tx, log, own, named.payload));
}
