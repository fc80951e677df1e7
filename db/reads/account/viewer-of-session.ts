import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { member, memberRole } from "@/db/schema/member";
import { session } from "@/db/schema/session";
import { study } from "@/db/schema/study";
import { user } from "@/db/schema/user";
import type { MemberRole } from "@/lib/access/member-role";
import { sessionLimits } from "@/lib/access/session-limits";
import type { Membership, Viewer } from "@/lib/access/viewer";
import type { MemberId, SessionId, StudyId } from "@/lib/study/ids";

export type PersonViewer = Extract<Viewer, { kind: "person" }>;

/**
 * Who holds this session now, with today's roles; null once it is ended, idle or too old, or the account is
 * closed. Being seen is noted at most once a minute; `touch: false` looks without being seen.
 */
export async function viewerOfSession(
  sessionId: SessionId,
  { touch = true }: { readonly touch?: boolean } = {},
): Promise<PersonViewer | null> {
  const db = await database();
  const idle = sql`now() - make_interval(mins => ${sessionLimits.idleMinutes})`;
  const absolute = sql`now() - make_interval(hours => ${sessionLimits.absoluteHours})`;
  const rows = await db
    .select({
      user: user.id,
      name: user.name,
      administrator: user.administrator,
      seenAt: session.seenAt,
      study: study.id,
      slug: study.slug,
      member: member.id,
      role: memberRole.role,
    })
    .from(session)
    .innerJoin(user, and(eq(user.id, session.userId), isNull(user.closedAt)))
    .leftJoin(member, and(eq(member.userId, user.id), isNull(member.removedAt)))
    .leftJoin(study, eq(study.id, member.studyId))
    .leftJoin(memberRole, eq(memberRole.memberId, member.id))
    .where(
      and(
        eq(session.id, sessionId),
        isNull(session.endedAt),
        gt(session.seenAt, idle),
        gt(session.startedAt, absolute),
      ),
    );
  const [first] = rows;
  if (!first) return null;
  if (touch && Date.now() - first.seenAt.getTime() > 60_000) {
    await db.update(session).set({ seenAt: sql`now()` }).where(eq(session.id, sessionId));
  }
  return {
    kind: "person",
    user: first.user,
    name: first.name,
    administrator: first.administrator,
    memberships: membershipsIn(rows),
  };
}

function membershipsIn(
  rows: readonly {
    readonly study: StudyId | null;
    readonly slug: string | null;
    readonly member: MemberId | null;
    readonly role: MemberRole | null;
  }[],
): readonly Membership[] {
  const byStudy = new Map<StudyId, { study: StudyId; slug: string; member: MemberId; roles: MemberRole[] }>();
  for (const { study, slug, member, role } of rows) {
    if (study === null || slug === null || member === null) continue;
    const held = byStudy.get(study) ?? { study, slug, member, roles: [] };
    if (role !== null) held.roles.push(role);
    byStudy.set(study, held);
  }
  return [...byStudy.values()];
}
