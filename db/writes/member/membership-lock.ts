import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, memberRole } from "@/db/schema/member";
import { study } from "@/db/schema/study";
import { user } from "@/db/schema/user";
import type { MemberId, StudyId } from "@/lib/study/ids";

export type LastResearcher = { readonly kind: "last-researcher" };

/** Changes of who is in a study, and as what, come one after another. */
export async function lockMembers(tx: Transaction, of: StudyId): Promise<void> {
  await tx.select({ id: study.id }).from(study).where(eq(study.id, of)).for("update");
}

/**
 * Who gives out work waits for changes of members, and they for it: what was read of the coders and their
 * assignments still holds when work is given. Coders at work wait for neither.
 */
export async function lockAssigning(tx: Transaction, of: StudyId): Promise<void> {
  await tx.select({ id: study.id }).from(study).where(eq(study.id, of)).for("no key update");
}

/** Whether someone else can manage the study: a researcher who is in it and can sign in. */
export async function hasOtherResearcher(tx: Transaction, of: StudyId, than: MemberId): Promise<boolean> {
  const researchers = await tx
    .select({ id: member.id })
    .from(member)
    .innerJoin(user, and(eq(user.id, member.userId), isNull(user.closedAt)))
    .innerJoin(memberRole, and(eq(memberRole.memberId, member.id), eq(memberRole.role, "researcher")))
    .where(and(eq(member.studyId, of), isNull(member.removedAt)));
  return researchers.some(({ id }) => id !== than);
}

/** Whether this member is one that `hasOtherResearcher` would count. */
export async function isActingResearcher(tx: Transaction, of: StudyId, who: MemberId): Promise<boolean> {
  const [found] = await tx
    .select({ id: member.id })
    .from(member)
    .innerJoin(user, and(eq(user.id, member.userId), isNull(user.closedAt)))
    .innerJoin(memberRole, and(eq(memberRole.memberId, member.id), eq(memberRole.role, "researcher")))
    .where(and(eq(member.studyId, of), eq(member.id, who), isNull(member.removedAt)));
  return found !== undefined;
}
