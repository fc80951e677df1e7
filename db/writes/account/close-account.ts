import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { user } from "@/db/schema/user";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { write } from "../write";
import { hasOtherAdministrator, type LastAdministrator } from "./administrators";
import { endSessionsOf } from "./end-sessions-of";
import { withdrawLinks } from "./one-time-link";

type Refusal = { readonly kind: "not-allowed" } | { readonly kind: "not-found" } | LastAdministrator;

/** Closes an account: its sessions end and nobody signs in with it. Its work and memberships stay. */
export async function closeAccount(
  viewer: Viewer,
  given: { readonly user: UserId },
): Promise<Result<null, Refusal>> {
  if (!mayOnPlatform(viewer, "account.manage")) return refuse({ kind: "not-allowed" });
  return write<null, Refusal>(viewer, null, async (tx, log) => {
    if (!(await hasOtherAdministrator(tx, given.user))) return refuse({ kind: "last-administrator" });
    const [closed] = await tx
      .update(user)
      .set({ closedAt: sql`now()` })
      .where(and(eq(user.id, given.user), isNull(user.closedAt)))
      .returning({ id: user.id });
    if (!closed) return refuse({ kind: "not-found" });
    const sessions = await endSessionsOf(tx, closed.id);
    await withdrawLinks(tx, eq(oneTimeLink.userId, closed.id));
    log("account.closed", { user: closed.id, sessions });
    return accept(null);
  });
}
