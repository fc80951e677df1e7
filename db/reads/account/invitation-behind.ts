import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { tokenHashOf } from "@/db/one-time-token";
import { member, memberRole } from "@/db/schema/member";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { study } from "@/db/schema/study";
import type { MemberRole } from "@/lib/access/member-role";
import type { StudyId } from "@/lib/study/ids";

export type Invitation = {
  readonly study: StudyId;
  readonly studyName: string;
  /** The name that the invitation is for. */
  readonly name: string;
  readonly roles: readonly MemberRole[];
};

/** What an invitation is for, for who has its link; null where it was used, withdrawn or has expired. */
export async function invitationBehind(token: string): Promise<Invitation | null> {
  const db = await database();
  const rows = await db
    .select({ study: study.id, studyName: study.name, name: member.name, role: memberRole.role })
    .from(oneTimeLink)
    .innerJoin(study, eq(study.id, oneTimeLink.studyId))
    .innerJoin(member, eq(member.id, oneTimeLink.memberId))
    .leftJoin(memberRole, eq(memberRole.memberId, member.id))
    .where(
      and(
        eq(oneTimeLink.tokenHash, tokenHashOf(token)),
        eq(oneTimeLink.kind, "invitation"),
        isNull(oneTimeLink.usedAt),
        gt(oneTimeLink.expiresAt, sql`now()`),
      ),
    );
  const [first] = rows;
  if (!first) return null;
  const { study: id, studyName, name } = first;
  return { study: id, studyName, name, roles: rows.flatMap(({ role }) => role ?? []) };
}
