import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { code } from "@/db/schema/code";
import { factorMerge } from "@/db/schema/factor-merge";
import { study } from "@/db/schema/study";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { mergeGoesRound } from "@/lib/factor/merged-factors";
import { accept, type Result, refuse } from "@/lib/result";
import type { CodeId, StudyId } from "@/lib/study/ids";
import { write } from "../write";

export type MergeFactorsRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "reason-missing"; readonly fields: readonly string[] }
  /** They are of another theme, or one helps and the other hinders. */
  | { readonly kind: "factors-of-other-kind" }
  /** One of them is merged into the other already. */
  | { readonly kind: "factors-merged-already" };

/** From now on a factor counts as another in the results. Codings and codebook stay as they are. */
export async function mergeFactors(
  viewer: Viewer,
  input: {
    readonly study: StudyId;
    readonly factor: CodeId;
    readonly into: CodeId;
    readonly reason: string;
  },
): Promise<Result<{ readonly merge: number }, MergeFactorsRefusal>> {
  if (!may(viewer, "factor.merge", input.study)) return refuse({ kind: "not-allowed" });
  const reason = input.reason.trim();
  if (reason === "") return refuse({ kind: "reason-missing", fields: ["reason"] });
  return write<{ readonly merge: number }, MergeFactorsRefusal>(viewer, input.study, async (tx, log) => {
    // Two merges at the same time could lead to each other: the second waits here and sees the first.
    await tx.execute(sql`select 1 from ${study} where ${study.id} = ${input.study} for no key update`);
    const factors = await tx
      .select({ id: code.id, theme: code.themeId, polarity: code.polarity })
      .from(code)
      .where(and(eq(code.studyId, input.study), isNull(code.proposedBy)));
    const factor = factors.find(({ id }) => id === input.factor);
    const into = factors.find(({ id }) => id === input.into);
    if (factor === undefined || into === undefined || factor.polarity === null)
      return refuse({ kind: "not-found" });
    if (factor.theme !== into.theme || factor.polarity !== into.polarity)
      return refuse({ kind: "factors-of-other-kind" });
    const standing = await tx
      .select({ code: factorMerge.codeId, into: factorMerge.intoCodeId })
      .from(factorMerge)
      .where(and(eq(factorMerge.studyId, input.study), isNull(factorMerge.removedAt)));
    const asked = { code: factor.id, into: into.id };
    if (standing.some((merge) => merge.code === factor.id) || mergeGoesRound(standing, asked))
      return refuse({ kind: "factors-merged-already" });
    const [row] = await tx
      .insert(factorMerge)
      .values({
        studyId: input.study,
        themeId: factor.theme,
        codeId: factor.id,
        intoCodeId: into.id,
        mergedBy: membershipOf(viewer, input.study)?.member ?? null,
        reason,
      })
      .returning({ merge: factorMerge.id });
    if (row === undefined) throw new Error("an insert gives its row");
    log("factor.merged", { factor: factor.id, into: into.id });
    return accept(row);
  });
}
