import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { user } from "@/db/schema/user";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { SessionId } from "@/lib/study/ids";
import { write } from "../write";
import { beginAttempt, type TooManyAttempts } from "./attempt-limit";
import { endSessionsOf } from "./end-sessions-of";
import { type FaultyPassword, faultyPassword } from "./new-password";
import { hashPassword, verifyPassword } from "./password";

type Refusal =
  | { readonly kind: "wrong-password"; readonly fields: readonly ["current"] }
  | FaultyPassword
  | TooManyAttempts;

/**
 * Changes one's own password. The current one is asked, and wrong ones count as failed sign-ins: a session
 * that was left open must not become a way to guess. All other sessions end.
 */
export async function changePassword(
  viewer: Extract<Viewer, { kind: "person" }>,
  given: {
    readonly current: string;
    readonly password: string;
    readonly address: string;
    readonly session: SessionId | null;
  },
): Promise<Result<{ readonly ended: number }, Refusal>> {
  const db = await database();
  const [own] = await db
    .select({ email: user.email, name: user.name, passwordHash: user.passwordHash })
    .from(user)
    .where(eq(user.id, viewer.user));
  if (own === undefined) throw new Error("Who is signed in has an account");
  const attempt = await beginAttempt({ email: own.email, address: given.address });
  if (!attempt.ok) return attempt;
  if (!(await verifyPassword(own.passwordHash, given.current))) {
    return refuse({ kind: "wrong-password", fields: ["current"] });
  }
  await attempt.value.succeeded();
  const faulty = faultyPassword(given.password, [own.name, own.email]);
  if (faulty) return refuse(faulty);
  const passwordHash = await hashPassword(given.password);
  return write(viewer, null, async (tx, log) => {
    await tx.update(user).set({ passwordHash }).where(eq(user.id, viewer.user));
    const ended = await endSessionsOf(tx, viewer.user, given.session);
    log("password.changed", { user: viewer.user, sessions: ended });
    return accept({ ended });
  });
}
