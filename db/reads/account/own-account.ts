import "server-only";
import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import { identity } from "@/db/schema/identity";
import { session } from "@/db/schema/session";
import { user } from "@/db/schema/user";
import { sessionLimits } from "@/lib/access/session-limits";
import { read } from "../read";
import type { PersonViewer } from "./viewer-of-session";

export type OwnAccount = {
  readonly name: string;
  readonly email: string;
  readonly locale: "nl" | "en";
  readonly hasPassword: boolean;
  /** Whether an organisation's sign-in is theirs. */
  readonly hasIdentity: boolean;
  /** How many sign-ins of theirs are open now, this one included. */
  readonly sessions: number;
};

export async function ownAccount(viewer: PersonViewer): Promise<OwnAccount | null> {
  return read(async (tx) => {
    const [own] = await tx
      .select({
        name: user.name,
        email: user.email,
        locale: user.locale,
        hasPassword: sql<boolean>`${user.passwordHash} is not null`,
        hasIdentity: sql<boolean>`exists (select from ${identity} i where i.user_id = ${user}."id")`,
      })
      .from(user)
      .where(eq(user.id, viewer.user));
    const [open] = await tx
      .select({ sessions: count() })
      .from(session)
      .where(
        and(
          eq(session.userId, viewer.user),
          isNull(session.endedAt),
          gt(session.seenAt, sql`now() - make_interval(mins => ${sessionLimits.idleMinutes})`),
          gt(session.startedAt, sql`now() - make_interval(hours => ${sessionLimits.absoluteHours})`),
        ),
      );
    return own ? { ...own, sessions: open?.sessions ?? 0 } : null;
  });
}
