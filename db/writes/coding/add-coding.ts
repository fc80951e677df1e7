import "server-only";
import type { Transaction } from "@/db/client";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import type { Log } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { CodingInSight, CodingOperation } from "@/lib/coding/coding-operation";
import { accept, refuse } from "@/lib/result";
import { anchorInNewestText } from "./anchor-in-newest-text";
import { announceWork } from "./announce-work";
import { isInCodebook } from "./content-of-coding";
import { insertCoding } from "./insert-coding";
import { codingChangedMeanwhile } from "./own-coding";
import { type OwnOperation, type OwnWork, type OwnWorkDone, type OwnWorkResult, onOwnWork } from "./own-work";

/** Tags a passage of the newest text; its quote is taken from there. A first coding starts the assignment. */
export async function addCoding(viewer: Viewer, named: OwnOperation<"coding.add">): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  return onOwnWork(viewer, named, (tx, log, own) => addOwnCoding(tx, log, own, named.payload));
}

export async function addOwnCoding(
  tx: Transaction,
  log: Log,
  own: OwnWork,
  adding: Extract<CodingOperation, { kind: "coding.add" }>,
  /** What is parted by it: a part keeps its tag, also where the codebook no longer has it. */
  parted: readonly Pick<CodingInSight, "theme" | "code">[] = [],
): Promise<OwnWorkDone> {
  const anchor = await anchorInNewestText(tx, own, adding);
  if (!anchor.ok) return anchor;
  const keepsTag = parted.some(({ theme, code }) => theme === adding.theme && code === adding.code);
  if (!keepsTag && !(await isInCodebook(tx, own, adding))) return refuse({ kind: "code-not-in-codebook" });
  const open = await openAssignment(tx, log, own, adding.theme);
  if (!open.ok) return open;
  const version = await insertCoding(tx, own, adding, anchor.value);
  if (version === null) return codingChangedMeanwhile(tx, own, adding.coding);
  log("coding.added", { coding: adding.coding, interview: own.interview, theme: adding.theme });
  await announceWork(tx, own, [adding.theme], adding.kind);
  return accept({ id: adding.coding, version });
}
