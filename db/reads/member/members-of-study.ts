import "server-only";
import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { member, memberRole } from "@/db/schema/member";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { user } from "@/db/schema/user";
import { may } from "@/lib/access/may";
import { type MemberRole, memberRoles } from "@/lib/access/member-role";
import type { Viewer } from "@/lib/access/viewer";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { read } from "../read";

export type MemberListed = {
  readonly member: MemberId;
  readonly name: string;
  readonly roles: readonly MemberRole[];
  /** "name": without an account, such as an import brings. */
  readonly standing: "account" | "closed" | "name" | "removed";
  /** Their account's e-mail, for who manages the members; null for others and without an account. */
  readonly email: string | null;
  /** Until when an invitation for them works. */
  readonly invitedUntil: Date | null;
};

/** Everybody in a study, also who was; for its members. */
export async function membersOfStudy(viewer: Viewer, of: StudyId): Promise<readonly MemberListed[] | null> {
  if (!may(viewer, "member.see", of)) return null;
  const manages = may(viewer, "member.manage", of);
  return read(async (tx) => {
    const members = await tx
      .select({
        member: member.id,
        name: member.name,
        removedAt: member.removedAt,
        user: user.id,
        email: user.email,
        closedAt: user.closedAt,
        invitedUntil: oneTimeLink.expiresAt,
      })
      .from(member)
      .leftJoin(user, eq(user.id, member.userId))
      .leftJoin(
        oneTimeLink,
        and(
          eq(oneTimeLink.memberId, member.id),
          isNull(oneTimeLink.usedAt),
          gt(oneTimeLink.expiresAt, sql`now()`),
        ),
      )
      .where(eq(member.studyId, of))
      .orderBy(asc(member.name), asc(member.id));
    const held = await tx
      .select({ member: memberRole.memberId, role: memberRole.role })
      .from(memberRole)
      .where(eq(memberRole.studyId, of));
    return members.map((row) => ({
      member: row.member,
      name: row.name,
      roles: memberRoles.filter((role) => held.some((one) => one.member === row.member && one.role === role)),
      standing: standingOf(row),
      email: manages ? row.email : null,
      invitedUntil: manages ? row.invitedUntil : null,
    }));
  });
}

function standingOf(row: { removedAt: Date | null; user: string | null; closedAt: Date | null }) {
  if (row.removedAt !== null) return "removed";
  if (row.user === null) return "name";
  return row.closedAt === null ? "account" : "closed";
}
