import "server-only";
import { and, eq } from "drizzle-orm";
import { study } from "@/db/schema/study";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";

export type BoundRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "bound-no-share"; readonly fields: readonly ["percentage"] }
  | { readonly kind: "changed-by-another" };

/** Sets below which share of those approached, from 0 to 1, a result is indicative, unless it changed since `seen`. */
export async function setIndicativeBelow(
  viewer: Viewer,
  id: StudyId,
  { share, seen }: { readonly share: number; readonly seen: number },
): Promise<Result<null, BoundRefusal>> {
  if (!may(viewer, "study.edit", id)) return refuse({ kind: "not-allowed" });
  if (!(share >= 0 && share <= 1)) return refuse({ kind: "bound-no-share", fields: ["percentage"] });
  return write<null, BoundRefusal>(viewer, id, async (tx, log) => {
    const [set] = await tx
      .update(study)
      .set({ indicativeBelow: share })
      .where(and(eq(study.id, id), eq(study.indicativeBelow, seen)))
      .returning({ id: study.id });
    if (!set) return refuse({ kind: "changed-by-another" });
    log("study.bound-set", { study: id, from: seen, to: share });
    return accept(null);
  });
}
