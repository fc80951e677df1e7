import "server-only";
import { and, count, eq, gt, lt, sql } from "drizzle-orm";
import { pseudonymOf } from "@/db/audit-mac";
import { database } from "@/db/client";
import { signInFailure } from "@/db/schema/sign-in-failure";
import { accept, type Result, refuse } from "@/lib/result";

/** Failures that shut a door for the rest of fifteen minutes. Source: SAFETY, P11. */
const allowed = { minutes: 15, perAccount: 10, perAddress: 30 } as const;

export type TooManyAttempts = { readonly kind: "too-many-attempts"; readonly retryAfterSeconds: number };

export type Attempt = {
  readonly accountHash: string;
  readonly addressHash: string;
  /** The attempt was right: it counts no longer. */
  readonly succeeded: () => Promise<void>;
};

/**
 * Counts an attempt as failed before it is judged, so that a hundred at once are not judged before one is
 * counted. Attempts on accounts that don't exist count too. Refuses, and counts nothing, once too many failed.
 */
export async function beginAttempt(given: {
  readonly email: string;
  readonly address: string;
}): Promise<Result<Attempt, TooManyAttempts>> {
  const account = pseudonymOf("email", given.email);
  const address = pseudonymOf("address", given.address);
  const db = await database();
  return db.transaction(async (tx) => {
    for (const key of [account, address].sort()) {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${key}`}, 0))`);
    }
    const window = sql`now() - make_interval(mins => ${allowed.minutes})`;
    await tx.delete(signInFailure).where(lt(signInFailure.writtenAt, window));
    const wait = sql<number>`coalesce(ceil(extract(epoch from min(${signInFailure.writtenAt})
      + make_interval(mins => ${allowed.minutes}) - now())), 0)::int`;
    const failuresOf = async (
      of: typeof signInFailure.accountHash | typeof signInFailure.addressHash,
      hash: string,
    ) =>
      (
        await tx
          .select({ failures: count(), wait })
          .from(signInFailure)
          .where(and(eq(of, hash), gt(signInFailure.writtenAt, window)))
      )[0] ?? { failures: 0, wait: 0 };
    const byAccount = await failuresOf(signInFailure.accountHash, account);
    const byAddress = await failuresOf(signInFailure.addressHash, address);
    const retryAfterSeconds = Math.max(
      byAccount.failures >= allowed.perAccount ? byAccount.wait : 0,
      byAddress.failures >= allowed.perAddress ? byAddress.wait : 0,
    );
    if (retryAfterSeconds > 0) return refuse({ kind: "too-many-attempts", retryAfterSeconds });
    const [counted] = await tx
      .insert(signInFailure)
      .values({ accountHash: account, addressHash: address })
      .returning({ id: signInFailure.id });
    const succeeded = async () => {
      if (counted) await (await database()).delete(signInFailure).where(eq(signInFailure.id, counted.id));
    };
    return accept({ accountHash: account, addressHash: address, succeeded });
  });
}
