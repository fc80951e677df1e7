import "server-only";
import { eq, sql } from "drizzle-orm";
import { macOf, sealOf } from "@/db/audit-mac";
import type { Transaction } from "@/db/client";
import { audit, auditHead } from "@/db/schema/audit";
import { type AuditEntry, type AuditSubject, chainOf, chainOpened } from "@/lib/audit/entry";
import type { StudyId, UserId } from "@/lib/study/ids";

export type AuditActor =
  | { readonly kind: "person"; readonly user: UserId }
  | { readonly kind: "operator" }
  | { readonly kind: "nobody" };

export type AuditLine = { readonly verb: string; readonly subject: AuditSubject };

/**
 * Adds lines to a study's chain, in the transaction of what they tell. The lock on the chain is held until
 * that transaction ends, so callers add their lines last.
 */
export async function appendToLog(
  tx: Transaction,
  actor: AuditActor,
  studyId: StudyId | null,
  lines: readonly AuditLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const chain = chainOf(studyId);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${chain}`}, 0))`);
  const [head] = await tx.select().from(auditHead).where(eq(auditHead.chain, chain));
  let sequence = head?.sequence ?? 0;
  let mac = head?.mac ?? "";
  const now = new Date();
  const rows = lines.map((line) => {
    sequence += 1;
    const entry: AuditEntry = {
      chain,
      sequence,
      studyId,
      actorId: actor.kind === "person" ? actor.user : null,
      actorKind: actor.kind,
      verb: line.verb,
      subject: line.subject,
      writtenAt: now.toISOString(),
    };
    mac = macOf(mac, entry);
    return {
      chain,
      sequence,
      studyId,
      actorId: actor.kind === "person" ? actor.user : null,
      actorKind: actor.kind,
      verb: line.verb,
      subject: line.subject,
      writtenAt: now,
      mac,
    };
  });
  await tx.insert(audit).values(rows);
  const sealed = { sequence, mac, seal: sealOf(chain, sequence, mac) };
  await tx
    .insert(auditHead)
    .values({ chain, ...sealed })
    .onConflictDoUpdate({ target: auditHead.chain, set: sealed });
  // Else a chain that is taken away whole, head and all, would not be missed.
  if (head === undefined && studyId !== null) {
    await appendToLog(tx, actor, null, [{ verb: chainOpened, subject: { chain } }]);
  }
}
