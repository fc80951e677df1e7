import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { user } from "@/db/schema/user";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { write } from "../write";

type Refusal = { readonly kind: "not-allowed" } | { readonly kind: "not-found" };

/** Opens a closed account again, with the password and the memberships that it had. */
export async function reopenAccount(
  viewer: Viewer,
  given: { readonly user: UserId },
): Promise<Result<null, Refusal>> {
  if (!mayOnPlatform(viewer, "account.manage")) return refuse({ kind: "not-allowed" });
  return write<null, Refusal>(viewer, null, async (tx, log) => {
    const [opened] = await tx
      .update(user)
      .set({ closedAt: null })
      .where(and(eq(user.id, given.user), isNotNull(user.closedAt)))
      .returning({ id: user.id });
    if (!opened) return refuse({ kind: "not-found" });
    log("account.reopened", { user: opened.id });
    return accept(null);
  });
}
