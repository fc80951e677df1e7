import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { judgement } from "@/db/schema/judgement";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import { announceWork } from "@/db/writes/coding/announce-work";
import { type OwnOperation, type OwnWorkResult, onOwnWork } from "@/db/writes/coding/own-work";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import { isOwnJudgement, judgementChangedMeanwhile } from "./own-judgement";

/** Takes an own judgement back, softly. A lost race says what stands now. */
export async function withdrawJudgement(
  viewer: Viewer,
  named: OwnOperation<"judgement.withdraw">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "judgement.make", named.study)) return refuse({ kind: "not-allowed" });
  const { payload } = named;
  return onOwnWork(viewer, named, async (tx, log, own) => {
    const isThis = and(isOwnJudgement(own), eq(judgement.id, payload.judgement));
    const [held] = await tx.select({ theme: judgement.themeId }).from(judgement).where(isThis);
    if (held === undefined) return refuse({ kind: "not-found" });
    const open = await openAssignment(tx, log, own, held.theme);
    if (!open.ok) return open;
    const [row] = await tx
      .update(judgement)
      .set({ removedAt: sql`now()`, version: sql`${judgement.version} + 1`, changedAt: sql`now()` })
      .where(and(isThis, eq(judgement.version, payload.version), isNull(judgement.removedAt)))
      .returning({ version: judgement.version });
    if (row === undefined) return judgementChangedMeanwhile(tx, own, held.theme);
    log("judgement.withdrawn", {
      judgement: payload.judgement,
      interview: own.interview,
      theme: held.theme,
      version: row.version,
    });
    await announceWork(tx, own, [held.theme], payload.kind);
    return accept({ id: payload.judgement, version: row.version });
  });
}
