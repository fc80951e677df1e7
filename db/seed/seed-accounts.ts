import { randomUUID } from "node:crypto";
import { database } from "@/db/client";
import { user } from "@/db/schema/user";
import { hashPassword } from "@/db/writes/account/password";
import { write } from "@/db/writes/write";
import { accept } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { demoAccounts, demoPassword } from "./demo-accounts";

/** Makes the demonstration's accounts that are not there yet. */
export async function seedAccounts(): Promise<void> {
  const there = new Set(
    (await (await database()).select({ email: user.email }).from(user)).map(({ email }) => email),
  );
  for (const { email, name, administrator } of demoAccounts.filter((account) => !there.has(account.email))) {
    const row = {
      id: randomUUID() as UserId,
      email,
      name,
      administrator,
      passwordHash: await hashPassword(demoPassword),
    };
    await write({ kind: "operator" }, null, async (tx, log) => {
      await tx.insert(user).values(row);
      log("account.added", { user: row.id, administrator });
      return accept(row.id);
    });
  }
}
