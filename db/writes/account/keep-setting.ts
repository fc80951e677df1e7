import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ownSetting } from "@/db/schema/own-setting";
import { user } from "@/db/schema/user";
import type { UserId } from "@/lib/study/ids";

type Name = (typeof ownSetting.$inferSelect)["name"];

/** What someone kept under this name; nobody else's change of theirs comes between this and the next write. */
export async function settingOf(tx: Transaction, of: UserId, name: Name): Promise<unknown> {
  await tx.select({ id: user.id }).from(user).where(eq(user.id, of)).for("update");
  const [row] = await tx
    .select({ value: ownSetting.value })
    .from(ownSetting)
    .where(and(eq(ownSetting.userId, of), eq(ownSetting.name, name)));
  return row?.value;
}

export async function keepSetting(tx: Transaction, of: UserId, name: Name, value: object): Promise<void> {
  await tx
    .insert(ownSetting)
    .values({ userId: of, name, value })
    .onConflictDoUpdate({
      target: [ownSetting.userId, ownSetting.name],
      set: { value, changedAt: sql`now()` },
    });
}
