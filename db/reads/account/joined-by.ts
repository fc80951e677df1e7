import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { database } from "@/db/client";
import { tokenHashOf } from "@/db/one-time-token";
import { oneTimeLink } from "@/db/schema/one-time-link";
import type { PersonViewer } from "./viewer-of-session";

/** The short name of the study that a used invitation was for, for who is a member of it now; else null. */
export async function joinedBy(viewer: PersonViewer, token: string): Promise<string | null> {
  const db = await database();
  const [used] = await db
    .select({ study: oneTimeLink.studyId })
    .from(oneTimeLink)
    .where(
      and(
        eq(oneTimeLink.tokenHash, tokenHashOf(token)),
        eq(oneTimeLink.kind, "invitation"),
        isNotNull(oneTimeLink.usedAt),
      ),
    );
  return viewer.memberships.find((held) => held.study === used?.study)?.slug ?? null;
}
