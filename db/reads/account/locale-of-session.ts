import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { session } from "@/db/schema/session";
import { user } from "@/db/schema/user";
import type { SessionId } from "@/lib/study/ids";

/** The language in which a session's person reads the interface. */
export async function localeOfSession(id: SessionId): Promise<"nl" | "en" | null> {
  const db = await database();
  const [row] = await db
    .select({ locale: user.locale })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(eq(session.id, id));
  return row?.locale ?? null;
}
