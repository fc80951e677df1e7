import "server-only";
import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newToken, tokenHashOf } from "@/db/one-time-token";
import { oneTimeLink } from "@/db/schema/one-time-link";

type Link = typeof oneTimeLink.$inferInsert;

/** How long each kind works. */
const hoursByKind = { invitation: 14 * 24, "password-reset": 24 } as const;

/** Makes a link and gives its secret, which is kept nowhere. */
export async function issueLink(
  tx: Transaction,
  link: Omit<Link, "tokenHash" | "expiresAt" | "kind"> & { readonly kind: keyof typeof hoursByKind },
): Promise<string> {
  const token = newToken();
  await tx.insert(oneTimeLink).values({
    ...link,
    tokenHash: tokenHashOf(token),
    expiresAt: sql`now() + make_interval(hours => ${hoursByKind[link.kind]})`,
  });
  return token;
}

/** A link that works now: neither used, withdrawn nor expired. */
export const worksNow = and(isNull(oneTimeLink.usedAt), gt(oneTimeLink.expiresAt, sql`now()`));

/** Uses a link up. Of two who come at once one gets it; null for the other, and for a link that never was. */
export async function takeLink(tx: Transaction, kind: Link["kind"], tokenHash: string) {
  const [used] = await tx
    .update(oneTimeLink)
    .set({ usedAt: sql`now()` })
    .where(and(eq(oneTimeLink.tokenHash, tokenHash), eq(oneTimeLink.kind, kind), worksNow))
    .returning();
  return used ?? null;
}

/** Makes links that still work expire now, and says how many. */
export async function withdrawLinks(tx: Transaction, which: SQL | undefined): Promise<number> {
  const withdrawn = await tx
    .update(oneTimeLink)
    .set({ expiresAt: sql`now()` })
    .where(and(which, worksNow))
    .returning({ kind: oneTimeLink.kind });
  return withdrawn.length;
}
