import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { user } from "@/db/schema/user";
import { accept, type Result, refuse } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { write } from "../write";
import { hashOfCode, lockFirstAdministrator } from "./first-administrator-code";
import { addAccount, type EmailTaken } from "./new-account";
import { type FaultyPassword, faultyPassword } from "./new-password";
import { takeLink, worksNow } from "./one-time-link";
import { hashPassword } from "./password";

type Refusal =
  | { readonly kind: "code-not-valid"; readonly fields: readonly ["code"] }
  | EmailTaken
  | FaultyPassword;

const codeNotValid = { kind: "code-not-valid", fields: ["code"] } as const;

/** Makes the first account, an administrator's, with the code that was printed at start. */
export async function makeFirstAdministrator(given: {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: "nl" | "en";
}): Promise<Result<UserId, Refusal>> {
  const code = hashOfCode(given.code);
  // Looked at before the password is hashed, which is slow on purpose.
  if (!(await works(code))) return refuse(codeNotValid);
  const faulty = faultyPassword(given.password, [given.name, given.email]);
  if (faulty) return refuse(faulty);
  const passwordHash = await hashPassword(given.password);
  return write<UserId, Refusal>(null, null, async (tx, log) => {
    await lockFirstAdministrator(tx);
    const [someone] = await tx.select({ id: user.id }).from(user).limit(1);
    if (someone || (await takeLink(tx, "first-administrator", code)) === null) return refuse(codeNotValid);
    const { name, email, locale } = given;
    const made = await addAccount(tx, log, { name, email, locale, passwordHash, administrator: true });
    if (!made.ok) return made;
    log("first-administrator.made", { user: made.value });
    return accept(made.value);
  });
}

async function works(codeHash: string): Promise<boolean> {
  const db = await database();
  const [link] = await db
    .select({ kind: oneTimeLink.kind })
    .from(oneTimeLink)
    .where(and(eq(oneTimeLink.tokenHash, codeHash), eq(oneTimeLink.kind, "first-administrator"), worksNow));
  return link !== undefined;
}
