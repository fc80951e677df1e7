import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { tokenHashOf } from "@/db/one-time-token";
import { passwordLinkBehind } from "@/db/reads/account/password-link-behind";
import { user } from "@/db/schema/user";
import { accept, type Result, refuse } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { write } from "../write";
import { endSessionsOf } from "./end-sessions-of";
import { type FaultyPassword, faultyPassword } from "./new-password";
import { takeLink } from "./one-time-link";
import { hashPassword } from "./password";

type Refusal = { readonly kind: "link-not-valid" } | FaultyPassword;

/** Sets a new password with an administrator's link, which is used up. All sessions of the account end. */
export async function resetPassword(given: {
  readonly token: string;
  readonly password: string;
}): Promise<Result<UserId, Refusal>> {
  const link = await passwordLinkBehind(given.token);
  if (link === null) return refuse({ kind: "link-not-valid" });
  const faulty = faultyPassword(given.password, [link.name, link.email]);
  if (faulty) return refuse(faulty);
  const passwordHash = await hashPassword(given.password);
  return write<UserId, Refusal>(null, null, async (tx, log) => {
    const taken = await takeLink(tx, "password-reset", tokenHashOf(given.token));
    if (taken === null || taken.userId === null) return refuse({ kind: "link-not-valid" });
    const [set] = await tx
      .update(user)
      .set({ passwordHash })
      .where(and(eq(user.id, taken.userId), isNull(user.closedAt)))
      .returning({ id: user.id });
    if (!set) return refuse({ kind: "link-not-valid" });
    const sessions = await endSessionsOf(tx, set.id);
    log("password.reset", { user: set.id, sessions });
    return accept(set.id);
  });
}
