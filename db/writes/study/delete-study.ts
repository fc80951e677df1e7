import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { group } from "@/db/schema/group";
import { round } from "@/db/schema/round";
import { statement } from "@/db/schema/statement";
import { study } from "@/db/schema/study";
import { theme } from "@/db/schema/theme";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";

export type StudyDeletionRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "name-differs"; readonly fields: readonly ["typed"] };

/**
 * Deletes a study with everything in it, finished work too. The log keeps its rows. `typed` is the study's
 * short name, typed by who deletes.
 */
export async function deleteStudy(
  viewer: Viewer,
  id: StudyId,
  { slug, typed }: { readonly slug: string; readonly typed: string },
): Promise<Result<null, StudyDeletionRefusal>> {
  if (!may(viewer, "study.delete", id)) return refuse({ kind: "not-allowed" });
  if (typed.trim() !== slug) return refuse({ kind: "name-differs", fields: ["typed"] });
  return write<null, StudyDeletionRefusal>(viewer, id, async (tx, log) => {
    await tx.execute(sql`select set_config('samenspraak.deleting', 'on', true)`);
    // What refers to members, themes and rounds goes before them: a cascade checks each of its steps.
    for (const table of [group, statement, theme, round]) {
      await tx.delete(table).where(eq(table.studyId, id));
    }
    const [deleted] = await tx
      .delete(study)
      .where(and(eq(study.id, id), eq(study.slug, slug)))
      .returning({ id: study.id });
    if (!deleted) return refuse({ kind: "not-found" });
    log("study.deleted", { study: deleted.id });
    return accept(null);
  });
}
