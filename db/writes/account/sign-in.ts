import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { database } from "@/db/client";
import { user } from "@/db/schema/user";
import { accept, type Result, refuse } from "@/lib/result";
import type { SessionId } from "@/lib/study/ids";
import { write } from "../write";
import { beginAttempt, type TooManyAttempts } from "./attempt-limit";
import { verifyPassword } from "./password";
import { startSession } from "./start-session";

export type SignInRefusal = { readonly kind: "wrong-email-or-password" } | TooManyAttempts;

/**
 * Signs in with e-mail and password. An unknown account, a wrong password and a closed account give the same
 * refusal after the same work.
 */
export async function signIn(given: {
  readonly email: string;
  readonly password: string;
  readonly address: string;
}): Promise<Result<SessionId, SignInRefusal>> {
  const email = given.email.trim().toLowerCase();
  const attempt = await beginAttempt({ email, address: given.address });
  if (!attempt.ok) return attempt;
  const db = await database();
  const [account] = await db
    .select({ id: user.id, passwordHash: user.passwordHash })
    .from(user)
    .where(and(eq(user.email, email), isNull(user.closedAt)));
  const right = await verifyPassword(account?.passwordHash ?? null, given.password);
  if (!right || account === undefined) {
    const { accountHash, addressHash } = attempt.value;
    await write(null, null, async (_tx, log) => {
      log("session.refused", { accountHash, addressHash });
      return accept(null);
    });
    return refuse({ kind: "wrong-email-or-password" });
  }
  await attempt.value.succeeded();
  return write(null, null, async (tx, log) => accept(await startSession(tx, log, account.id, "password")));
}
