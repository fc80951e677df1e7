import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { member } from "@/db/schema/member";
import { session } from "@/db/schema/session";
import { user } from "@/db/schema/user";
import { may } from "@/lib/access/may";
import { sessionLimits } from "@/lib/access/session-limits";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyPresence } from "@/lib/presence/presence";

/**
 * Who is signed in and has the app open, by study: names of fellow members and nothing else, the same whether
 * they code, what, or where (SAFETY, rule 2). Of a study whose members the viewer may not see, nothing.
 */
export async function presentColleagues(
  viewer: Extract<Viewer, { kind: "person" }>,
): Promise<readonly StudyPresence[]> {
  const present = await presentMembers();
  return viewer.memberships
    .filter(({ study }) => may(viewer, "member.see", study))
    .map(({ study, slug }) => {
      const others = present.filter((one) => one.study === study && one.user !== viewer.user);
      return { study: slug, names: others.map(({ name }) => name).sort() };
    })
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => (a.study < b.study ? -1 : 1));
}

type Present = Awaited<ReturnType<typeof askPresentMembers>>;

let asked: Promise<Present> | null = null;

/** Asked once for all streams that hear of one coming or going: they ask in the same moment, after its commit. */
function presentMembers(): Promise<Present> {
  if (asked !== null) return asked;
  asked = askPresentMembers();
  setImmediate(() => {
    asked = null;
  });
  return asked;
}

async function askPresentMembers() {
  const db = await database();
  return db
    .selectDistinct({ study: member.studyId, user: user.id, name: member.name })
    .from(session)
    .innerJoin(user, and(eq(user.id, session.userId), isNull(user.closedAt)))
    .innerJoin(member, and(eq(member.userId, user.id), isNull(member.removedAt)))
    .where(
      and(
        isNull(session.endedAt),
        gt(session.presentUntil, sql`now()`),
        gt(session.seenAt, sql`now() - make_interval(mins => ${sessionLimits.idleMinutes})`),
        gt(session.startedAt, sql`now() - make_interval(hours => ${sessionLimits.absoluteHours})`),
      ),
    );
}
