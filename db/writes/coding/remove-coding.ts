import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { coding } from "@/db/schema/coding";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import { announceWork } from "./announce-work";
import { codingChangedMeanwhile, isOwnCoding, themeOfOwnCoding } from "./own-coding";
import { type OwnOperation, type OwnWorkResult, onOwnWork } from "./own-work";

/** Takes an own coding away, softly: undoing restores it. A lost race says what stands now. */
export async function removeCoding(
  viewer: Viewer,
  named: OwnOperation<"coding.remove">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  const { payload } = named;
  return onOwnWork(viewer, named, async (tx, log, own) => {
    const theme = await themeOfOwnCoding(tx, own, payload.coding);
    if (theme === null) return refuse({ kind: "not-found" });
    const open = await openAssignment(tx, log, own, theme);
    if (!open.ok) return open;
    const [row] = await tx
      .update(coding)
      .set({ removedAt: sql`now()`, version: sql`${coding.version} + 1`, changedAt: sql`now()` })
      .where(
        and(isOwnCoding(own, payload.coding), eq(coding.version, payload.version), isNull(coding.removedAt)),
      )
      .returning({ version: coding.version });
    if (row === undefined) return codingChangedMeanwhile(tx, own, payload.coding);
    log("coding.removed", { coding: payload.coding, interview: own.interview, theme, version: row.version });
    await announceWork(tx, own, [theme], payload.kind);
    return accept({ id: payload.coding, version: row.version });
  });
}
