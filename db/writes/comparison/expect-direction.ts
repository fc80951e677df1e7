import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { expectedDirection } from "@/db/schema/expected-direction";
import { group } from "@/db/schema/group";
import { judgement } from "@/db/schema/judgement";
import { study } from "@/db/schema/study";
import { theme } from "@/db/schema/theme";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { Stance } from "@/lib/stance/stance";
import type { GroupId, StudyId, ThemeId } from "@/lib/study/ids";
import { write } from "../write";

export type DirectionRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "reason-missing"; readonly fields: readonly string[] }
  /** Another was set since the viewer looked. */
  | { readonly kind: "direction-set-meanwhile" };

/**
 * Sets in which group more of a stance is expected on a theme, or that nothing is any more; earlier ones stay on
 * record. How many judgements of the theme there ever were stands with it: only what none preceded was set beforehand.
 */
export async function expectDirection(
  viewer: Viewer,
  id: StudyId,
  asked: {
    /** Theme and group by their codes. */
    readonly theme: string;
    readonly stance: Stance;
    readonly moreIn: string | null;
    readonly reason: string;
    /** The number of the one that stood when the viewer looked; null: there was none. */
    readonly seen: number | null;
  },
): Promise<Result<{ readonly judgedBefore: number }, DirectionRefusal>> {
  if (!may(viewer, "study.edit", id)) return refuse({ kind: "not-allowed" });
  const reason = asked.reason.trim();
  if (reason === "") return refuse({ kind: "reason-missing", fields: ["reason"] });
  return write<{ readonly judgedBefore: number }, DirectionRefusal>(viewer, id, async (tx, log) => {
    // Who sets one at the same time waits here, and then sees the other's.
    await tx.execute(sql`select 1 from ${study} where ${study.id} = ${id} for no key update`);
    const themeId = await themeOf(tx, id, asked.theme);
    const moreIn = asked.moreIn === null ? null : await groupOf(tx, id, asked.moreIn);
    if (themeId === undefined || moreIn === undefined) return refuse({ kind: "not-found" });
    if ((await newestOf(tx, themeId, asked.stance)) !== asked.seen)
      return refuse({ kind: "direction-set-meanwhile" });
    const judgedBefore = await tx.$count(judgement, eq(judgement.themeId, themeId));
    await tx.insert(expectedDirection).values({
      studyId: id,
      themeId,
      stance: asked.stance,
      moreIn,
      judgedBefore,
      setBy: membershipOf(viewer, id)?.member ?? null,
      reason,
    });
    log("direction.expected", { theme: themeId, stance: asked.stance, moreIn, judgedBefore });
    return accept({ judgedBefore });
  });
}

async function themeOf(tx: Transaction, id: StudyId, code: string): Promise<ThemeId | undefined> {
  const [row] = await tx
    .select({ id: theme.id })
    .from(theme)
    .where(and(eq(theme.studyId, id), eq(theme.code, code), isNull(theme.removedAt)));
  return row?.id;
}

async function groupOf(tx: Transaction, id: StudyId, code: string): Promise<GroupId | undefined> {
  const [row] = await tx
    .select({ id: group.id })
    .from(group)
    .where(and(eq(group.studyId, id), eq(group.code, code)));
  return row?.id;
}

async function newestOf(tx: Transaction, themeId: ThemeId, stance: Stance): Promise<number | null> {
  const [row] = await tx
    .select({ number: expectedDirection.id })
    .from(expectedDirection)
    .where(and(eq(expectedDirection.themeId, themeId), eq(expectedDirection.stance, stance)))
    .orderBy(desc(expectedDirection.id))
    .limit(1);
  return row?.number ?? null;
}
