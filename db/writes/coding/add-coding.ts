import "server-only";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import { anchorInNewestText } from "./anchor-in-newest-text";
import { announceWork } from "./announce-work";
import { isInCodebook } from "./content-of-coding";
import { insertCoding } from "./insert-coding";
import { codingChangedMeanwhile } from "./own-coding";
import { type OwnOperation, type OwnWorkResult, onOwnWork } from "./own-work";

/** Tags a passage of the newest text; its quote is taken from there. A first coding starts the assignment. */
export async function addCoding(viewer: Viewer, named: OwnOperation<"coding.add">): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  const { payload } = named;
  return onOwnWork(viewer, named, async (tx, log, own) => {
    const anchor = await anchorInNewestText(tx, own, payload);
    if (!anchor.ok) return anchor;
    if (!(await isInCodebook(tx, own, payload))) return refuse({ kind: "code-not-in-codebook" });
    const open = await openAssignment(tx, log, own, payload.theme);
    if (!open.ok) return open;
    const version = await insertCoding(tx, own, payload, anchor.value);
    if (version === null) return codingChangedMeanwhile(tx, own, payload.coding);
    log("coding.added", { coding: payload.coding, interview: own.interview, theme: payload.theme });
    await announceWork(tx, own, [payload.theme], payload.kind);
    return accept({ id: payload.coding, version });
  });
}
