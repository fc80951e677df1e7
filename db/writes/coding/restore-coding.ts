import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { coding } from "@/db/schema/coding";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import { announceWork } from "./announce-work";
import { codingChangedMeanwhile, isOwnCoding, themeOfOwnCoding } from "./own-coding";
import { type OwnOperation, type OwnWorkResult, onOwnWork } from "./own-work";

/** Brings back an own coding that was removed, as it was. A lost race says what stands now. */
export async function restoreCoding(
  viewer: Viewer,
  named: OwnOperation<"coding.restore">,
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
      .set({ removedAt: null, version: sql`${coding.version} + 1`, changedAt: sql`now()` })
      .where(
        and(
          isOwnCoding(own, payload.coding),
          eq(coding.version, payload.version),
          isNotNull(coding.removedAt),
        ),
      )
      .returning({ version: coding.version });
    if (row === undefined) return codingChangedMeanwhile(tx, own, payload.coding);
    log("coding.restored", { coding: payload.coding, interview: own.interview, theme, version: row.version });
    await announceWork(tx, own, [theme], payload.kind);
    return accept({ id: payload.coding, version: row.version });
  });
}
