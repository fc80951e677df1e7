import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/member";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { user } from "@/db/schema/user";
import { accept, type Result, refuse } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import type { Log } from "../write";

export type InvitationRefusal = { readonly kind: "link-not-valid" } | { readonly kind: "email-taken" };

/** A link's token as it is kept. */
export function tokenHashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Uses an invitation up: makes the account and gives it the membership that the invitation is for. A link
 * that was used, has expired or never was is not told apart.
 */
export async function acceptInvitation(
  tx: Transaction,
  log: Log,
  token: string,
  account: { readonly email: string; readonly name: string; readonly passwordHash: string | null },
): Promise<Result<UserId, InvitationRefusal>> {
  const [used] = await tx
    .update(oneTimeLink)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(oneTimeLink.tokenHash, tokenHashOf(token)),
        eq(oneTimeLink.kind, "invitation"),
        isNull(oneTimeLink.usedAt),
        gt(oneTimeLink.expiresAt, sql`now()`),
      ),
    )
    .returning({ memberId: oneTimeLink.memberId, studyId: oneTimeLink.studyId });
  if (!used || used.memberId === null) return refuse({ kind: "link-not-valid" });
  const [made] = await tx
    .insert(user)
    .values({ ...account, id: randomUUID() as UserId, email: account.email.trim().toLowerCase() })
    .onConflictDoNothing()
    .returning({ id: user.id });
  if (!made) return refuse({ kind: "email-taken" });
  const [joined] = await tx
    .update(member)
    .set({ userId: made.id })
    .where(and(eq(member.id, used.memberId), isNull(member.userId), isNull(member.removedAt)))
    .returning({ id: member.id });
  if (!joined) return refuse({ kind: "link-not-valid" });
  log("invitation.accepted", { member: joined.id, user: made.id, study: used.studyId });
  return accept(made.id);
}
