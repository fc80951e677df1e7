import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { session } from "@/db/schema/session";
import type { SessionId, UserId } from "@/lib/study/ids";

/** Ends the sessions of an account, but for the one that is kept, and says how many. */
export async function endSessionsOf(
  tx: Transaction,
  of: UserId,
  kept: SessionId | null = null,
): Promise<number> {
  const others = kept === null ? undefined : ne(session.id, kept);
  const ended = await tx
    .update(session)
    .set({ endedAt: sql`now()` })
    .where(and(eq(session.userId, of), isNull(session.endedAt), others))
    .returning({ id: session.id });
  return ended.length;
}
