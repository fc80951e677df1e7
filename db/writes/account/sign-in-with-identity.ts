import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { identity } from "@/db/schema/identity";
import { user } from "@/db/schema/user";
import { accept, type Result, refuse } from "@/lib/result";
import type { SessionId } from "@/lib/study/ids";
import { write } from "../write";
import { acceptInvitation, type InvitationRefusal } from "./accept-invitation";
import { startSession } from "./start-session";

export type IdentityRefusal = { readonly kind: "unknown-identity" } | InvitationRefusal;

/**
 * Signs in whom an OIDC provider vouches for, by issuer and subject (never by e-mail). Someone new needs an
 * invitation, which becomes an account of theirs.
 */
export async function signInWithIdentity(given: {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string | null;
  readonly invitation: string | null;
}): Promise<Result<SessionId, IdentityRefusal>> {
  return write<SessionId, IdentityRefusal>(null, null, async (tx, log) => {
    const { issuer, subject } = given;
    const [known] = await tx
      .select({ user: user.id })
      .from(identity)
      .innerJoin(user, and(eq(user.id, identity.userId), isNull(user.closedAt)))
      .where(and(eq(identity.issuer, issuer), eq(identity.subject, subject)));
    if (known !== undefined) return accept(await startSession(tx, log, known.user, "oidc"));
    if (given.invitation === null) return refuse({ kind: "unknown-identity" });
    const accepted = await acceptInvitation(tx, log, given.invitation, {
      email: given.email ?? `${subject}@${new URL(issuer).host}`.toLowerCase(),
      name: given.name,
      passwordHash: null,
    });
    if (!accepted.ok) return accepted;
    await tx.insert(identity).values({ issuer, subject, userId: accepted.value });
    return accept(await startSession(tx, log, accepted.value, "oidc"));
  });
}
