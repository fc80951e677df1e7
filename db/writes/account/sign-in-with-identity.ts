import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { identity } from "@/db/schema/identity";
import { user } from "@/db/schema/user";
import { accept, type Result, refuse } from "@/lib/result";
import type { SessionId, UserId } from "@/lib/study/ids";
import { write } from "../write";
import { acceptInvitation, type InvitationRefusal } from "./accept-invitation";
import { addAccount, type EmailTaken } from "./new-account";
import { startSession } from "./start-session";

export type IdentityRefusal = { readonly kind: "unknown-identity" } | InvitationRefusal;

type Vouched = {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string | null;
};

/**
 * Signs in whom an OIDC provider vouches for, by issuer and subject (never by e-mail). Someone new needs an
 * invitation, which becomes an account of theirs. A closed account is as unknown as none.
 */
export async function signInWithIdentity(
  given: Vouched & { readonly invitation: string | null },
): Promise<Result<SessionId, IdentityRefusal>> {
  const known = await accountOf(given);
  if (known === "closed") return refuse({ kind: "unknown-identity" });
  const found = known === null ? await newcomer(given) : accept(known);
  if (!found.ok) return found;
  return write(null, null, async (tx, log) => accept(await startSession(tx, log, found.value, "oidc")));
}

async function accountOf({ issuer, subject }: Vouched): Promise<UserId | "closed" | null> {
  const db = await database();
  const [known] = await db
    .select({ user: user.id, closedAt: user.closedAt })
    .from(identity)
    .innerJoin(user, eq(user.id, identity.userId))
    .where(and(eq(identity.issuer, issuer), eq(identity.subject, subject)));
  if (known === undefined) return null;
  return known.closedAt === null ? known.user : "closed";
}

async function newcomer(
  given: Vouched & { readonly invitation: string | null },
): Promise<Result<UserId, IdentityRefusal>> {
  const { issuer, subject, invitation } = given;
  if (invitation === null) return refuse({ kind: "unknown-identity" });
  const email = given.email ?? `${subject}@${new URL(issuer).host}`;
  const name = given.name.trim() === "" ? email : given.name;
  return acceptInvitation<EmailTaken>(null, invitation, async (tx, log) => {
    const made = await addAccount(tx, log, { email, name, passwordHash: null });
    if (made.ok) await tx.insert(identity).values({ issuer, subject, userId: made.value });
    return made;
  });
}
