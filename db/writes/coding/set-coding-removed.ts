import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { coding } from "@/db/schema/coding";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import type { Log } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import { announceWork } from "./announce-work";
import { codingChangedMeanwhile, isOwnCoding, themeOfOwnCoding } from "./own-coding";
import { type OwnOperation, type OwnWork, type OwnWorkDone, type OwnWorkResult, onOwnWork } from "./own-work";

type SettingRemoved = "coding.remove" | "coding.restore";

/**
 * Takes an own coding away, softly, or brings it back as it was: undoing restores it. A lost race says what
 * stands now.
 */
export async function setCodingRemoved(
  viewer: Viewer,
  named: OwnOperation<SettingRemoved>,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  return onOwnWork(viewer, named, (tx, log, own) => setOwnCodingRemoved(tx, log, own, named.payload));
}

export async function setOwnCodingRemoved(
  tx: Transaction,
  log: Log,
  own: OwnWork,
  { kind, coding: id, version }: OwnOperation<SettingRemoved>["payload"],
): Promise<OwnWorkDone> {
  const theme = await themeOfOwnCoding(tx, own, id);
  if (theme === null) return refuse({ kind: "not-found" });
  const open = await openAssignment(tx, log, own, theme);
  if (!open.ok) return open;
  const goes = kind === "coding.remove";
  const [removedAt, stands] = goes
    ? [sql`now()`, isNull(coding.removedAt)]
    : [null, isNotNull(coding.removedAt)];
  const [row] = await tx
    .update(coding)
    .set({ removedAt, version: sql`${coding.version} + 1`, changedAt: sql`now()` })
    .where(and(isOwnCoding(own, id), eq(coding.version, version), stands))
    .returning({ version: coding.version });
  if (row === undefined) return codingChangedMeanwhile(tx, own, id);
  log(goes ? "coding.removed" : "coding.restored", {
    coding: id,
    interview: own.interview,
    theme,
    version: row.version,
  });
  await announceWork(tx, own, [theme], kind);
  return accept({ id, version: row.version });
}
