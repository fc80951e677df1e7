import "server-only";
import type { Transaction } from "@/db/client";
import { tokenHashOf } from "@/db/one-time-token";
import { invitationBehind } from "@/db/reads/account/invitation-behind";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { type CannotJoin, joinStudy } from "../member/join-study";
import { type Log, write } from "../write";
import { addAccount, type EmailTaken } from "./new-account";
import { type FaultyPassword, faultyPassword } from "./new-password";
import { takeLink } from "./one-time-link";
import { hashPassword } from "./password";

export type InvitationRefusal = CannotJoin | EmailTaken;

/**
 * Uses an invitation up for an account, new or known, in one transaction: `account` is made or found in it. A
 * link that was used, withdrawn, has expired or never was is not told apart; of two who come at once one
 * joins.
 */
export async function acceptInvitation<R extends { readonly kind: string } = never>(
  viewer: Viewer | null,
  token: string,
  account: (tx: Transaction, log: Log) => Promise<Result<UserId, R>>,
): Promise<Result<UserId, R | CannotJoin>> {
  const invitation = await invitationBehind(token);
  if (invitation === null) return refuse({ kind: "link-not-valid" });
  return write<UserId, R | CannotJoin>(viewer, invitation.study, async (tx, log) => {
    const taken = await takeLink(tx, "invitation", tokenHashOf(token));
    if (taken === null || taken.memberId === null) return refuse({ kind: "link-not-valid" });
    const user = await account(tx, log);
    if (!user.ok) return user;
    const joined = await joinStudy(tx, { study: invitation.study, member: taken.memberId }, user.value);
    if (!joined.ok) return joined;
    log("invitation.accepted", { member: joined.value, user: user.value });
    return accept(user.value);
  });
}

/** Accepts an invitation with an account that one is signed in to. */
export async function acceptInvitationAs(
  viewer: Extract<Viewer, { kind: "person" }>,
  given: { readonly token: string },
): Promise<Result<UserId, CannotJoin>> {
  return acceptInvitation(viewer, given.token, async () => accept(viewer.user));
}

/** Accepts an invitation with a new account and its password. */
export async function acceptInvitationWithPassword(given: {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: "nl" | "en";
}): Promise<Result<UserId, InvitationRefusal | FaultyPassword>> {
  const { token, name, email, password, locale } = given;
  // Looked at before the password is hashed, which is slow on purpose.
  if ((await invitationBehind(token)) === null) return refuse({ kind: "link-not-valid" });
  const faulty = faultyPassword(password, [name, email]);
  if (faulty) return refuse(faulty);
  const passwordHash = await hashPassword(password);
  return acceptInvitation<EmailTaken>(null, token, (tx, log) =>
    addAccount(tx, log, { name, email, locale, passwordHash }),
  );
}
