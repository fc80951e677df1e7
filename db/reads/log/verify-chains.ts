import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { macOf, sealOf } from "@/db/audit-mac";
import type { Transaction } from "@/db/client";
import { audit, auditHead } from "@/db/schema/audit";
import { study } from "@/db/schema/study";
import { chainOf, chainOpened } from "@/lib/audit/entry";

/**
 * What is wrong with a chain: a row that differs from what was sealed ("altered", also when it was sealed
 * with another key), a sequence that skips ("missing"), an end that is not where the head says ("cut"), a head
 * that is gone or was not sealed by us ("unsealed"), or a chain that was begun and is no more ("absent").
 */
export type LogFault = {
  readonly chain: string;
  /** The first row that it shows at; null where it is the chain's as a whole. */
  readonly sequence: number | null;
  readonly kind: "altered" | "missing" | "cut" | "unsealed" | "absent";
};

export type LogVerdict = {
  readonly chains: number;
  /** Each chain that holds, up to and with its last row. */
  readonly holding: readonly { readonly chain: string; readonly upTo: number }[];
  readonly rows: number;
  readonly faults: readonly LogFault[];
};

/**
 * Recomputes every chain of the log but those that are closed to who asks. The platform's chain says which
 * others were begun, so that one is missed also when it is taken away whole.
 */
export async function verifyChains(tx: Transaction, closed: readonly string[]): Promise<LogVerdict> {
  const logged = await tx.selectDistinct({ chain: audit.chain }).from(audit);
  const headed = await tx.select({ chain: auditHead.chain }).from(auditHead);
  const chains = new Set([...logged, ...headed].map(({ chain }) => chain));
  for (const each of closed) chains.delete(each);
  const absent = (await begun(tx)).filter((chain) => !chains.has(chain) && !closed.includes(chain));
  const faults: LogFault[] = absent.map((chain) => ({ chain, sequence: null, kind: "absent" }));
  const holding = [];
  let rows = 0;
  for (const chain of [...chains].sort()) {
    const verdict = await verifyChain(tx, chain);
    rows += verdict.rows;
    if (verdict.fault) faults.push(verdict.fault);
    else holding.push({ chain, upTo: verdict.rows });
  }
  return { chains: chains.size, holding, rows, faults };
}

/** The chains that there must be: of each study that is there or was ever logged, and the platform's with them. */
async function begun(tx: Transaction): Promise<readonly string[]> {
  const studies = await tx.select({ chain: sql<string>`${study.id}::text` }).from(study);
  const opened = await tx
    .select({ chain: sql<string>`${audit.subject} ->> 'chain'` })
    .from(audit)
    .where(and(eq(audit.chain, chainOf(null)), eq(audit.verb, chainOpened)));
  const all = new Set([...studies, ...opened].map(({ chain }) => chain));
  return all.size === 0 ? [] : [...all, chainOf(null)];
}

const batchRows = 2000;

async function verifyChain(
  tx: Transaction,
  chain: string,
): Promise<{ rows: number; fault: LogFault | null }> {
  const fault = (kind: LogFault["kind"], sequence: number | null) => ({
    rows: last.sequence,
    fault: { chain, kind, sequence },
  });
  let last = { sequence: 0, mac: "" };
  for (;;) {
    const batch = await nextRows(tx, chain, last.sequence);
    for (const { mac, wholeMilliseconds, writtenAt, ...row } of batch) {
      if (row.sequence !== last.sequence + 1) return fault("missing", last.sequence + 1);
      const entry = { chain, ...row, writtenAt: writtenAt.toISOString() };
      if (!wholeMilliseconds || mac !== macOf(last.mac, entry)) return fault("altered", row.sequence);
      last = { sequence: row.sequence, mac };
    }
    if (batch.length < batchRows) break;
  }
  const [head] = await tx.select().from(auditHead).where(eq(auditHead.chain, chain));
  if (!head || head.seal !== sealOf(chain, head.sequence, head.mac)) return fault("unsealed", null);
  if (head.sequence !== last.sequence || head.mac !== last.mac) return fault("cut", last.sequence + 1);
  return { rows: last.sequence, fault: null };
}

function nextRows(tx: Transaction, chain: string, after: number) {
  return tx
    .select({
      sequence: audit.sequence,
      studyId: audit.studyId,
      actorId: audit.actorId,
      actorKind: audit.actorKind,
      verb: audit.verb,
      subject: audit.subject,
      writtenAt: audit.writtenAt,
      // A Date can't show a change smaller than this.
      wholeMilliseconds: sql<boolean>`${audit.writtenAt} = date_trunc('milliseconds', ${audit.writtenAt})`,
      mac: audit.mac,
    })
    .from(audit)
    .where(and(eq(audit.chain, chain), gt(audit.sequence, after)))
    .orderBy(asc(audit.sequence))
    .limit(batchRows);
}
