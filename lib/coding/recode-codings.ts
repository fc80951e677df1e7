import { accept, type Result, refuse } from "@/lib/result";
import type { Stance } from "@/lib/stance/stance";
import type { CodeId, ThemeId, TranscriptId } from "@/lib/study/ids";
import { type CodingInSight, mostMemoTogether, mostTogether, type Together } from "./coding-operation";
import { contentOf } from "./content-of";

/** What several codings get; what is left out stays with each as it is. */
export type Recoding = {
  readonly tag?: { readonly theme: ThemeId; readonly code: CodeId | null };
  readonly stance?: Stance | null;
};

/** Gives the codings that a recoding changes, as they will be. A sub-code has no stance: stancesLost counts them. */
export function recoded(codings: readonly CodingInSight[], recoding: Recoding): readonly CodingInSight[] {
  return codings.flatMap((coding) => {
    const tagged = { ...coding, ...recoding.tag };
    const stance = recoding.stance === undefined ? coding.stance : recoding.stance;
    const after = { ...tagged, stance: tagged.code === null ? stance : null };
    const isSame =
      after.theme === coding.theme && after.code === coding.code && after.stance === coding.stance;
    return isSame ? [] : [after];
  });
}

/** How many codings lose their stance because what they get has none. */
export function stancesLost(codings: readonly CodingInSight[], recoding: Recoding): number {
  if (recoding.tag === undefined || recoding.tag.code === null) return 0;
  return codings.filter(({ stance }) => stance !== null).length;
}

/** The operation that recodes them, all at once; refused where nothing would change, or too much at once. */
export function recodeCodings(
  codings: readonly CodingInSight[],
  recoding: Recoding,
  transcript: TranscriptId,
): Result<Together, { readonly kind: "nothing-to-recode" | "too-many-at-once" }> {
  const steps = recoded(codings, recoding).map((after) => ({
    kind: "coding.change" as const,
    coding: after.id,
    version: after.version,
    ...contentOf(after, transcript),
  }));
  const memos = steps.reduce((sum, { memo }) => sum + memo.length, 0);
  if (steps.length === 0) return refuse({ kind: "nothing-to-recode" });
  if (steps.length > mostTogether || memos > mostMemoTogether) return refuse({ kind: "too-many-at-once" });
  return accept({ kind: "codings.together", steps });
}
