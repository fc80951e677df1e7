import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { StudyDetails } from "@/db/reads/study/study-details";
import { study } from "@/db/schema/study";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";

export type DetailsRefusal = { readonly kind: "not-allowed" } | { readonly kind: "changed-by-another" };

/** Changes what a study says of itself, unless somebody did since the version that was seen. */
export async function changeDetails(
  viewer: Viewer,
  id: StudyId,
  { name, language, note, version }: StudyDetails,
): Promise<Result<{ readonly version: number }, DetailsRefusal>> {
  if (!may(viewer, "study.edit", id)) return refuse({ kind: "not-allowed" });
  return write<{ readonly version: number }, DetailsRefusal>(viewer, id, async (tx, log) => {
    const [changed] = await tx
      .update(study)
      .set({ name, language, note, version: sql`${study.version} + 1` })
      .where(and(eq(study.id, id), eq(study.version, version)))
      .returning({ version: study.version });
    if (!changed) return refuse({ kind: "changed-by-another" });
    log("study.changed", { study: id, version: changed.version });
    return accept(changed);
  });
}
