import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { coding } from "@/db/schema/coding";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { HitCoded, HitLeft, UncodeHits } from "@/lib/coding/code-hits";
import { accept, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { announceWork } from "./announce-work";
import { counted } from "./code-hits";
import { isOwnCoding, themeOfOwnCoding } from "./own-coding";
import { type HitsResult, onOwnHits } from "./own-hits";

/**
 * Takes the codings of a run away again, softly. One that was changed, removed or finished since is left as it
 * is, and counted.
 */
export async function uncodeHits(
  viewer: Viewer,
  study: StudyId,
  { operation, user, codings }: Omit<UncodeHits, "study">,
): Promise<HitsResult> {
  if (!may(viewer, "coding.make", study)) return refuse({ kind: "not-allowed" });
  const payload = { kind: "hits.uncode", codings };
  return onOwnHits(viewer, { operation, user, study, payload }, async (tx, log, who) => {
    const done: HitCoded[] = [];
    const left: HitLeft[] = [];
    const inOrder = [...codings].sort((a, b) => a.interview.localeCompare(b.interview));
    for (const { coding: id, interview, version } of inOrder) {
      const own = { ...who, interview };
      const theme = await themeOfOwnCoding(tx, own, id);
      const open = theme === null ? null : await openAssignment(tx, log, own, theme);
      if (theme === null || open === null || !open.ok) {
        left.push(open === null || open.ok ? "changed-meanwhile" : open.refusal.kind);
        continue;
      }
      const [row] = await tx
        .update(coding)
        .set({ removedAt: sql`now()`, version: sql`${coding.version} + 1`, changedAt: sql`now()` })
        .where(and(isOwnCoding(own, id), eq(coding.version, version), isNull(coding.removedAt)))
        .returning({ version: coding.version });
      if (row === undefined) {
        left.push("changed-meanwhile");
        continue;
      }
      log("coding.removed", { coding: id, interview, theme, version: row.version });
      await announceWork(tx, own, [theme], "coding.remove");
      done.push({ coding: id, interview, version: row.version });
    }
    log("hits.uncoded", { codings: done.length, left: left.length });
    return accept({ done, left: counted(left) });
  });
}
