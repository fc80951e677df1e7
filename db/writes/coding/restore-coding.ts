import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { refuse } from "@/lib/result";
import { type OwnOperation, type OwnWorkResult, onOwnWork } from "./own-work";
import { setRemoved } from "./set-removed";

/** Brings back an own coding that was removed, as it was. A lost race says what stands now. */
export async function restoreCoding(
  viewer: Viewer,
  named: OwnOperation<"coding.restore">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  return onOwnWork(viewer, named, (tx, log, own) => setRemoved(tx, log, own, named.payload));
}
