import "server-only";
import { asc, eq, isNull, max, sql } from "drizzle-orm";
import { identity } from "@/db/schema/identity";
import { member } from "@/db/schema/member";
import { session } from "@/db/schema/session";
import { user } from "@/db/schema/user";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { UserId } from "@/lib/study/ids";
import { read } from "../read";

export type Account = {
  readonly user: UserId;
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  readonly closedAt: Date | null;
  readonly lastSeenAt: Date | null;
  /** How many studies they are a member of; which ones is the studies' own. */
  readonly studies: number;
  readonly hasPassword: boolean;
  /** Whether an organisation's sign-in is theirs. */
  readonly hasIdentity: boolean;
};

/** All accounts by name, for who administers them. */
export async function accounts(viewer: Viewer): Promise<readonly Account[] | null> {
  if (!mayOnPlatform(viewer, "account.manage")) return null;
  return read(async (tx) => {
    const seen = tx
      .select({ userId: session.userId, at: max(session.seenAt).as("seen_at") })
      .from(session)
      .groupBy(session.userId)
      .as("seen");
    const joined = tx
      .select({ userId: member.userId, studies: sql<number>`count(*)::int`.as("studies") })
      .from(member)
      .where(isNull(member.removedAt))
      .groupBy(member.userId)
      .as("joined");
    const rows = await tx
      .select({
        user: user.id,
        name: user.name,
        email: user.email,
        administrator: user.administrator,
        closedAt: user.closedAt,
        lastSeenAt: seen.at,
        studies: sql<number>`coalesce(${joined.studies}, 0)`,
        hasPassword: sql<boolean>`${user.passwordHash} is not null`,
        hasIdentity: sql<boolean>`exists (select from ${identity} i where i.user_id = ${user}."id")`,
      })
      .from(user)
      .leftJoin(seen, eq(seen.userId, user.id))
      .leftJoin(joined, eq(joined.userId, user.id))
      .orderBy(asc(user.name), asc(user.id));
    return rows;
  });
}
