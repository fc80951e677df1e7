import "server-only";
import { announceWork } from "@/db/writes/coding/announce-work";
import { type OwnOperation, type OwnWorkResult, onOwnWork } from "@/db/writes/coding/own-work";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import { lockedState, start } from "./open-assignment";
import { isOwnAssignment, themesOf } from "./own-assignment";

/** Starts an own assignment; one that has been started already stays as it is. */
export async function startAssignment(
  viewer: Viewer,
  named: OwnOperation<"assignment.start">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  const { assignment, kind } = named.payload;
  return onOwnWork(viewer, named, async (tx, log, own) => {
    if (!(await isOwnAssignment(tx, own, assignment))) return refuse({ kind: "not-assigned" });
    const state = await lockedState(tx, assignment, "update");
    if (state === "withdrawn") return refuse({ kind: "not-assigned" });
    if (state === "finished") return refuse({ kind: "already-finished" });
    if (state === null) {
      await start(tx, log, own, assignment);
      await announceWork(tx, own, await themesOf(tx, assignment), kind);
    } else {
      log("assignment.start-repeated", { assignment, interview: own.interview, coder: own.coder });
    }
    return accept({ id: assignment, version: 1 });
  });
}
