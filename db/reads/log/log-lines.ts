import "server-only";
import { and, desc, eq, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { study } from "@/db/schema/study";
import { user } from "@/db/schema/user";
import type { AuditEntry } from "@/lib/audit/entry";
import type { UserId } from "@/lib/study/ids";

/** What is asked of the log; all of it where nothing is. */
export type LogFilter = {
  /** A study's id, or "platform" for accounts and sign-ins. */
  readonly chain?: string | undefined;
  /** Who did it, or to whose account it was done. */
  readonly person?: UserId | undefined;
  readonly verb?: string | undefined;
};

/** Where a page of the log goes on: the last line that was seen, which says nothing of other lines. */
export type LogPlace = { readonly writtenAtMs: number; readonly chain: string; readonly sequence: number };

export type LogLine = AuditEntry & {
  readonly mac: string;
  readonly actorName: string | null;
  readonly studySlug: string | null;
};

/** Lines that were written before a place, newest first; without a place, the newest. */
export async function logLines(
  tx: Transaction,
  filter: LogFilter & { readonly closed: readonly string[] },
  before: LogPlace | null,
  limit: number,
): Promise<readonly LogLine[]> {
  const rows = await tx
    .select({
      chain: audit.chain,
      sequence: audit.sequence,
      studyId: audit.studyId,
      actorId: audit.actorId,
      actorKind: audit.actorKind,
      verb: audit.verb,
      subject: audit.subject,
      writtenAt: audit.writtenAt,
      mac: audit.mac,
      actorName: user.name,
      studySlug: study.slug,
    })
    .from(audit)
    .leftJoin(user, eq(user.id, audit.actorId))
    .leftJoin(study, eq(study.id, audit.studyId))
    .where(and(matching(filter), before === null ? undefined : isBefore(before)))
    .orderBy(desc(audit.writtenAt), desc(audit.chain), desc(audit.sequence))
    .limit(limit);
  return rows.map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() }));
}

/** The lines that are asked for, without those that are closed. */
export function matching(filter: LogFilter & { readonly closed: readonly string[] }): SQL | undefined {
  const { chain, person, verb, closed } = filter;
  return and(
    closed.length === 0 ? undefined : notInArray(audit.chain, [...closed]),
    chain === undefined ? undefined : eq(audit.chain, chain),
    verb === undefined ? undefined : eq(audit.verb, verb),
    person === undefined
      ? undefined
      : or(eq(audit.actorId, person), sql`${audit.subject} ->> 'user' = ${person}`),
  );
}

function isBefore({ writtenAtMs, chain, sequence }: LogPlace): SQL {
  const at = new Date(writtenAtMs).toISOString();
  return sql`(${audit.writtenAt}, ${audit.chain}, ${audit.sequence})
    < (${at}::timestamptz, ${chain}::text, ${sequence}::bigint)`;
}
