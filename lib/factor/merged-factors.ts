import type { CodeId } from "@/lib/study/ids";

/** In the results the first counts as the second. */
export type FactorMerge = { readonly code: CodeId; readonly into: CodeId };

/**
 * Gives what a factor counts as: what the last of the merges from it leads to, itself where there is none. A merge into
 * a factor that is merged further goes along, and comes back when that one is taken back. At most one merge leads
 * from each factor. Throws (RangeError) where merges run in a circle, which mergeGoesRound foresees.
 */
export function mergedFactors(merges: readonly FactorMerge[]): (code: CodeId) => CodeId {
  const intoByCode = new Map(merges.map(({ code, into }) => [code, into]));
  return (code) => {
    let here = code;
    for (let steps = 0; steps <= merges.length; steps++) {
      const next = intoByCode.get(here);
      if (next === undefined) return here;
      here = next;
    }
    throw new RangeError("merges run in a circle");
  };
}

/** Whether a merge would lead a factor back to itself, among merges that do not. */
export function mergeGoesRound(merges: readonly FactorMerge[], { code, into }: FactorMerge): boolean {
  return mergedFactors(merges)(into) === code;
}
