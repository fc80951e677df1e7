import "server-only";
import { and, eq, isNull, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, memberRole } from "@/db/schema/member";
import { accept, type Result, refuse } from "@/lib/result";
import type { MemberId, StudyId, UserId } from "@/lib/study/ids";
import { dropName } from "./drop-name";
import { lockMembers } from "./membership-lock";
import { setRoles } from "./set-roles";

export type CannotJoin =
  | { readonly kind: "link-not-valid" }
  | { readonly kind: "already-member" }
  /** They were a member under another name, and the name of this invitation has work of its own. */
  | { readonly kind: "member-by-other-name" };

/**
 * Gives the membership that an invitation is for to an account. Who was a member before comes back as who
 * they were, with the invitation's roles: their earlier work is theirs, and no colleague's.
 */
export async function joinStudy(
  tx: Transaction,
  invited: { readonly study: StudyId; readonly member: MemberId },
  userId: UserId,
): Promise<Result<MemberId, CannotJoin>> {
  const { study } = invited;
  await lockMembers(tx, study);
  const [earlier] = await tx
    .select({ id: member.id, removedAt: member.removedAt })
    .from(member)
    .where(and(eq(member.studyId, study), eq(member.userId, userId)));
  if (earlier && earlier.removedAt === null) return refuse({ kind: "already-member" });
  if (earlier && earlier.id !== invited.member) return comeBack(tx, study, earlier.id, invited.member);
  const [joined] = await tx
    .update(member)
    .set({ userId, removedAt: null })
    .where(
      and(
        eq(member.studyId, study),
        eq(member.id, invited.member),
        or(isNull(member.userId), eq(member.userId, userId)),
      ),
    )
    .returning({ id: member.id });
  return joined ? accept(joined.id) : refuse({ kind: "link-not-valid" });
}

async function comeBack(
  tx: Transaction,
  study: StudyId,
  earlier: MemberId,
  invited: MemberId,
): Promise<Result<MemberId, CannotJoin>> {
  const roles = await tx
    .select({ role: memberRole.role })
    .from(memberRole)
    .where(eq(memberRole.memberId, invited));
  await setRoles(
    tx,
    study,
    earlier,
    roles.map(({ role }) => role),
  );
  await tx.update(member).set({ removedAt: null }).where(eq(member.id, earlier));
  // The name that the invitation made was never anybody; one with work of its own is somebody else.
  if (!(await dropName(tx, invited))) return refuse({ kind: "member-by-other-name" });
  return accept(earlier);
}
