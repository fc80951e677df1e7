import "server-only";
import { createHash } from "node:crypto";
import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { signInFailure } from "@/db/schema/sign-in-failure";
import { user } from "@/db/schema/user";
import { accept, type Result, refuse } from "@/lib/result";
import type { SessionId } from "@/lib/study/ids";
import { write } from "../write";
import { verifyPassword } from "./password";
import { startSession } from "./start-session";

/** Failures that shut a door for the rest of fifteen minutes. Source: SAFETY, P11. */
const allowed = { minutes: 15, perAccount: 10, perAddress: 30 } as const;

export type SignInRefusal =
  | { readonly kind: "wrong-email-or-password" }
  | { readonly kind: "too-many-attempts"; readonly retryAfterSeconds: number };

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * Signs in with e-mail and password. An unknown account, a wrong password and a closed account give the same
 * refusal after the same work; failures are counted for accounts that don't exist too.
 */
export async function signIn(given: {
  readonly email: string;
  readonly password: string;
  readonly address: string;
}): Promise<Result<SessionId, SignInRefusal>> {
  const email = given.email.trim().toLowerCase();
  const failure = { accountHash: hashOf(email), addressHash: hashOf(given.address) };
  const retryAfterSeconds = await secondsUntilAllowed(failure);
  if (retryAfterSeconds > 0) return refuse({ kind: "too-many-attempts", retryAfterSeconds });
  const db = await database();
  const [account] = await db
    .select({ id: user.id, passwordHash: user.passwordHash })
    .from(user)
    .where(and(eq(user.email, email), isNull(user.closedAt)));
  const right = await verifyPassword(account?.passwordHash ?? null, given.password);
  if (!right || account === undefined) {
    await write(null, null, async (tx, log) => {
      await tx.insert(signInFailure).values(failure);
      log("session.refused", failure);
      return accept(null);
    });
    return refuse({ kind: "wrong-email-or-password" });
  }
  return write(null, null, async (tx, log) => accept(await startSession(tx, log, account.id, "password")));
}

async function secondsUntilAllowed(failure: { accountHash: string; addressHash: string }): Promise<number> {
  const db = await database();
  const since = sql`now() - make_interval(mins => ${allowed.minutes})`;
  const wait = sql<number>`coalesce(ceil(extract(epoch from min(${signInFailure.writtenAt})
    + make_interval(mins => ${allowed.minutes}) - now())), 0)::int`;
  const [account] = await db
    .select({ failures: count(), wait })
    .from(signInFailure)
    .where(and(eq(signInFailure.accountHash, failure.accountHash), gt(signInFailure.writtenAt, since)));
  const [address] = await db
    .select({ failures: count(), wait })
    .from(signInFailure)
    .where(and(eq(signInFailure.addressHash, failure.addressHash), gt(signInFailure.writtenAt, since)));
  const byAccount = account && account.failures >= allowed.perAccount ? account.wait : 0;
  const byAddress = address && address.failures >= allowed.perAddress ? address.wait : 0;
  return Math.max(byAccount, byAddress);
}
