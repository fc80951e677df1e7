import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "@/db/client";
import { session } from "@/db/schema/session";
import type { SessionId, UserId } from "@/lib/study/ids";
import type { Log } from "../write";

/** Adds the session's row; its id is what the cookie holds. */
export async function startSession(tx: Transaction, log: Log, user: UserId, by: string): Promise<SessionId> {
  const id = randomUUID() as SessionId;
  await tx.insert(session).values({ id, userId: user });
  log("session.started", { user, by });
  return id;
}
