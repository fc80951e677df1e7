import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { coding } from "@/db/schema/coding";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import type { Log } from "@/db/writes/write";
import type {
  CodingOperation,
  CodingOperationDone,
  CodingOperationRefusal,
} from "@/lib/coding/coding-operation";
import { accept, type Result, refuse } from "@/lib/result";
import { announceWork } from "./announce-work";
import { codingChangedMeanwhile, isOwnCoding, themeOfOwnCoding } from "./own-coding";
import type { OwnWork } from "./own-work";

type SettingRemoved = Extract<CodingOperation, { kind: "coding.remove" | "coding.restore" }>;

/**
 * Takes an own coding away, softly, or brings it back as it was: whichever its version is not yet. A lost race
 * says what stands now.
 */
export async function setRemoved(
  tx: Transaction,
  log: Log,
  own: OwnWork,
  { kind, coding: id, version }: SettingRemoved,
): Promise<Result<CodingOperationDone, CodingOperationRefusal>> {
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
