import "server-only";
import { eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { session } from "@/db/schema/session";
import { sessionLimits } from "@/lib/access/session-limits";
import type { SessionId } from "@/lib/study/ids";

/** How long a session can last yet, however busy its person is, in whole seconds. */
export async function sessionSecondsLeft(id: SessionId): Promise<number> {
  const db = await database();
  const [row] = await db
    .select({
      left: sql<number>`floor(extract(epoch from ${session.startedAt}
        + make_interval(hours => ${sessionLimits.absoluteHours}) - now()))::int`,
    })
    .from(session)
    .where(eq(session.id, id));
  return row?.left ?? 0;
}
