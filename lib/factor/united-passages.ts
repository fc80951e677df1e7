import type { Passage } from "@/lib/passage/passage";
import { uniteOverlapping } from "@/lib/passage/unite-overlapping";
import type { CodeId, InterviewId } from "@/lib/study/ids";
import { type FactorMerge, mergedFactors } from "./merged-factors";

export type ToldPassage = Passage & { readonly interview: InterviewId; readonly factor: CodeId };

/** Each place where a factor, or one that counts as it, is told, once: what two coders marked there is one passage. */
export function unitedPassages(
  passages: readonly ToldPassage[],
  merges: readonly FactorMerge[],
): readonly Pick<ToldPassage, "interview" | "factor">[] {
  const standsFor = mergedFactors(merges);
  const byPlace = new Map<
    string,
    { readonly interview: InterviewId; readonly factor: CodeId; readonly parts: Passage[] }
  >();
  for (const { interview, factor: told, from, to } of passages) {
    const factor = standsFor(told);
    const key = `${interview} ${factor}`;
    const here = byPlace.get(key) ?? { interview, factor, parts: [] };
    byPlace.set(key, here);
    here.parts.push({ from, to });
  }
  return [...byPlace.values()].flatMap(({ interview, factor, parts }) =>
    uniteOverlapping(parts).map(() => ({ interview, factor })),
  );
}
