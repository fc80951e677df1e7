import "server-only";
import { randomInt } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { tokenHashOf } from "@/db/one-time-token";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { user } from "@/db/schema/user";
import { accept, type Result, refuse } from "@/lib/result";
import { write } from "../write";

/** Without the letters and figures that are read for one another. */
const alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const [groups, groupLength] = [4, 5];

export type FirstAdministratorRefusal = { readonly kind: "accounts-exist" };

/**
 * Gives a code for the first administrator, to be typed once within a day, while there is no account at all.
 * Codes given before stop working.
 */
export async function issueFirstAdministratorCode(): Promise<Result<string, FirstAdministratorRefusal>> {
  return write({ kind: "operator" }, null, async (tx, log) => {
    await lockFirstAdministrator(tx);
    const [anyone] = await tx.select({ id: user.id }).from(user).limit(1);
    if (anyone) return refuse({ kind: "accounts-exist" });
    const kind = "first-administrator";
    await tx.delete(oneTimeLink).where(and(eq(oneTimeLink.kind, kind), isNull(oneTimeLink.usedAt)));
    const code = newCode();
    await tx
      .insert(oneTimeLink)
      .values({ tokenHash: hashOfCode(code), kind, expiresAt: sql`now() + interval '1 day'` });
    log("first-administrator-code.issued", {});
    return accept(code);
  });
}

/** Of two who make the first administrator, or a code for one, the second waits for the first. */
export async function lockFirstAdministrator(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('first administrator', 0))`);
}

/** The hash that a typed code is kept by: capitals, hyphens and spaces make no difference. */
export function hashOfCode(typed: string): string {
  return tokenHashOf(typed.toUpperCase().replace(/[^A-Z0-9]/g, ""));
}

function newCode(): string {
  const group = () =>
    Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join("");
  return Array.from({ length: groups }, group).join("-");
}
