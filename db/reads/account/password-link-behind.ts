import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { tokenHashOf } from "@/db/one-time-token";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { user } from "@/db/schema/user";

/** Whose password a link sets; null where it was used, has expired or never was. Who has the link may know. */
export async function passwordLinkBehind(
  token: string,
): Promise<{ readonly email: string; readonly name: string } | null> {
  const db = await database();
  const [found] = await db
    .select({ email: user.email, name: user.name })
    .from(oneTimeLink)
    .innerJoin(user, and(eq(user.id, oneTimeLink.userId), isNull(user.closedAt)))
    .where(
      and(
        eq(oneTimeLink.tokenHash, tokenHashOf(token)),
        eq(oneTimeLink.kind, "password-reset"),
        isNull(oneTimeLink.usedAt),
        gt(oneTimeLink.expiresAt, sql`now()`),
      ),
    );
  return found ?? null;
}
