import "server-only";
import { eq } from "drizzle-orm";
import { user } from "@/db/schema/user";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { SessionId, UserId } from "@/lib/study/ids";
import { write } from "../write";
import { endSessionsOf } from "./end-sessions-of";

type Refusal = { readonly kind: "not-allowed" } | { readonly kind: "not-found" };

/** Ends someone's sessions wherever they are, but for `kept`: an administrator's, or one's own others. */
export async function endAllSessions(
  viewer: Viewer,
  given: { readonly user: UserId; readonly kept: SessionId | null },
): Promise<Result<{ readonly ended: number }, Refusal>> {
  const own = viewer.kind === "person" && viewer.user === given.user;
  if (!own && !mayOnPlatform(viewer, "account.manage")) return refuse({ kind: "not-allowed" });
  return write<{ ended: number }, Refusal>(viewer, null, async (tx, log) => {
    const [known] = await tx.select({ id: user.id }).from(user).where(eq(user.id, given.user));
    if (!known) return refuse({ kind: "not-found" });
    const ended = await endSessionsOf(tx, known.id, given.kept);
    log("sessions.ended", { user: known.id, sessions: ended });
    return accept({ ended });
  });
}
