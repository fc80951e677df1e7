import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { memberRole } from "@/db/schema/member";
import type { MemberRole } from "@/lib/access/member-role";
import type { MemberId, StudyId } from "@/lib/study/ids";

/** Puts these roles in the place of the ones that a member had. */
export async function setRoles(
  tx: Transaction,
  studyId: StudyId,
  memberId: MemberId,
  roles: readonly MemberRole[],
): Promise<void> {
  await tx.delete(memberRole).where(eq(memberRole.memberId, memberId));
  if (roles.length === 0) return;
  await tx.insert(memberRole).values([...new Set(roles)].map((role) => ({ studyId, memberId, role })));
}
