import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { user } from "@/db/schema/user";
import type { UserId } from "@/lib/study/ids";

export type LastAdministrator = { readonly kind: "last-administrator" };

/**
 * Whether someone else administers this place, with an account that is open. The rows stay locked until the
 * transaction ends: of two who take each other's role away, one comes second.
 */
export async function hasOtherAdministrator(tx: Transaction, than: UserId): Promise<boolean> {
  const all = await tx
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.administrator, true), isNull(user.closedAt)))
    .orderBy(asc(user.id))
    .for("update");
  return all.some(({ id }) => id !== than);
}
