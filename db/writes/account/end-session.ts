import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { session } from "@/db/schema/session";
import { accept } from "@/lib/result";
import type { SessionId } from "@/lib/study/ids";
import { write } from "../write";

/** Signs out: the session's row is ended, and its cookie is worth nothing from then on. */
export async function endSession(id: SessionId): Promise<void> {
  await write(null, null, async (tx, log) => {
    const [ended] = await tx
      .update(session)
      .set({ endedAt: sql`now()` })
      .where(and(eq(session.id, id), isNull(session.endedAt)))
      .returning({ user: session.userId });
    log("session.ended", { user: ended?.user ?? null, by: "sign-out" });
    return accept(null);
  });
}
