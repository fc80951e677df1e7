import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { factorMerge } from "@/db/schema/factor-merge";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";

export type PartFactorsRefusal =
  | { readonly kind: "not-allowed" }
  /** It is not there, or was taken back meanwhile. */
  | { readonly kind: "not-found" };

/** Takes a merge back: the wordings count apart again, as before it. It stays on record. */
export async function partFactors(
  viewer: Viewer,
  input: { readonly study: StudyId; readonly merge: number },
): Promise<Result<null, PartFactorsRefusal>> {
  if (!may(viewer, "factor.merge", input.study)) return refuse({ kind: "not-allowed" });
  return write<null, PartFactorsRefusal>(viewer, input.study, async (tx, log) => {
    const [row] = await tx
      .update(factorMerge)
      .set({ removedAt: sql`now()`, removedBy: membershipOf(viewer, input.study)?.member ?? null })
      .where(
        and(
          eq(factorMerge.id, input.merge),
          eq(factorMerge.studyId, input.study),
          isNull(factorMerge.removedAt),
        ),
      )
      .returning({ factor: factorMerge.codeId, into: factorMerge.intoCodeId });
    if (row === undefined) return refuse({ kind: "not-found" });
    log("factor.parted", row);
    return accept(null);
  });
}
