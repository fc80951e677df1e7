import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { session } from "@/db/schema/session";
import { graceSeconds, presenceChannel, presenceLimits } from "@/lib/presence/presence";
import type { SessionId } from "@/lib/study/ids";

const lasts = sql`now() + make_interval(secs => ${presenceLimits.lastsSeconds})`;
const soon = sql`now() + make_interval(secs => ${graceSeconds})`;

// Like being seen (viewerOfSession) this changes nothing of a study, and the log would drown in it.

/** Notes that the session has a stream open, and tells where that is news. */
export async function comeIn(id: SessionId): Promise<void> {
  const db = await database();
  await db.transaction(async (tx) => {
    const [came] = await tx
      .update(session)
      .set({ presentUntil: lasts })
      .where(and(eq(session.id, id), isNull(session.endedAt)))
      .returning({ user: session.userId });
    if (came !== undefined) await tx.execute(sql`select pg_notify(${presenceChannel}, ${came.user})`);
  });
}

/** Notes that the stream is open still. */
export async function stayIn(id: SessionId): Promise<void> {
  const db = await database();
  await db
    .update(session)
    .set({ presentUntil: lasts })
    .where(and(eq(session.id, id), isNull(session.endedAt)));
}

/** Notes that a stream of the session was closed, and tells it: another one of it says that it stays. */
export async function goOut(id: SessionId): Promise<void> {
  const db = await database();
  await db.transaction(async (tx) => {
    const [went] = await tx
      .update(session)
      .set({ presentUntil: sql`least(${session.presentUntil}, ${soon})` })
      .where(eq(session.id, id))
      .returning({ user: session.userId });
    if (went !== undefined) await tx.execute(sql`select pg_notify(${presenceChannel}, ${went.user})`);
  });
}
