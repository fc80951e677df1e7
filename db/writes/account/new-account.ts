import "server-only";
import type { Transaction } from "@/db/client";
import { user } from "@/db/schema/user";
import { accept, type Result, refuse } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { newId } from "../new-id";
import type { Log } from "../write";

export type EmailTaken = { readonly kind: "email-taken"; readonly fields: readonly ["email"] };

export type NewAccount = {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly locale?: "nl" | "en";
  readonly administrator?: boolean;
};

/** An e-mail address as accounts are known by. */
export function plainEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

/** Adds an account; refused where there is one with this e-mail, closed or not. */
export async function addAccount(
  tx: Transaction,
  log: Log,
  account: NewAccount,
): Promise<Result<UserId, EmailTaken>> {
  const [made] = await tx
    .insert(user)
    .values({ ...account, id: newId<UserId>(), email: plainEmail(account.email), name: account.name.trim() })
    .onConflictDoNothing()
    .returning({ id: user.id, administrator: user.administrator });
  if (!made) return refuse({ kind: "email-taken", fields: ["email"] });
  log("account.added", { user: made.id, administrator: made.administrator });
  return accept(made.id);
}
