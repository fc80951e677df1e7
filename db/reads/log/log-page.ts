import "server-only";
import { asc, eq, notInArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { study } from "@/db/schema/study";
import { user } from "@/db/schema/user";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { UserId } from "@/lib/study/ids";
import { read } from "../read";
import { chainsClosedTo } from "./chains-closed-to";
import { type LogFilter, type LogLine, type LogPlace, logLines } from "./log-lines";

export type LogPage = {
  readonly lines: readonly LogLine[];
  /** Where older lines begin; null at the end. */
  readonly older: LogPlace | null;
  readonly choices: {
    readonly chains: readonly { readonly chain: string; readonly slug: string | null }[];
    readonly people: readonly { readonly user: UserId; readonly name: string }[];
    readonly verbs: readonly string[];
  };
  /** How many studies' logs are closed to this administrator, who codes there. */
  readonly closed: number;
};

/** Lines of the log, newest first, for the administrator. */
export async function logPage(
  viewer: Viewer,
  filter: LogFilter,
  before: LogPlace | null,
  perPage: number,
): Promise<LogPage | null> {
  if (!mayOnPlatform(viewer, "log.see")) return null;
  return read(async (tx) => {
    const closed = await chainsClosedTo(tx, viewer);
    const lines = await logLines(tx, { ...filter, closed }, before, perPage + 1);
    const shown = lines.slice(0, perPage);
    const last = shown.at(-1);
    const older = lines.length > perPage && last ? placeOf(last) : null;
    return { lines: shown, older, choices: await choicesOf(tx, closed), closed: closed.length };
  });
}

export function placeOf({ writtenAt, chain, sequence }: LogLine): LogPlace {
  return { writtenAtMs: Date.parse(writtenAt), chain, sequence };
}

async function choicesOf(tx: Transaction, closed: readonly string[]): Promise<LogPage["choices"]> {
  const open = closed.length === 0 ? undefined : notInArray(audit.chain, [...closed]);
  const chains = await tx
    .selectDistinct({ chain: audit.chain, slug: study.slug })
    .from(audit)
    .leftJoin(study, eq(study.id, audit.studyId))
    .where(open)
    .orderBy(asc(study.slug), asc(audit.chain));
  const verbs = await tx
    .selectDistinct({ verb: audit.verb })
    .from(audit)
    .where(open)
    .orderBy(asc(audit.verb));
  const people = await tx.select({ user: user.id, name: user.name }).from(user).orderBy(asc(user.name));
  return { chains, people, verbs: verbs.map(({ verb }) => verb) };
}
