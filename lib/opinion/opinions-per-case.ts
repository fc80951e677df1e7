import type { CaseId } from "@/lib/study/ids";
import type { StudyCase } from "@/lib/study/study-work";
import type { CaseOpinions } from "@/lib/weight/weigh-opinions";

/**
 * Gives n(c) for every case, in the cases' order; 0 for a case of which no opinion counts.
 * Of the opinions, pass those of countedOpinions: shared ones joined, interviews held. Time: linear.
 * Source: METHOD, "Weighting".
 */
export function opinionsPerCase(
  cases: readonly StudyCase[],
  counted: readonly { readonly case: CaseId }[],
): readonly CaseOpinions[] {
  const opinionsByCase = new Map<CaseId, number>();
  for (const opinion of counted)
    opinionsByCase.set(opinion.case, (opinionsByCase.get(opinion.case) ?? 0) + 1);
  return cases.map(({ id, group }) => ({ case: id, group, opinions: opinionsByCase.get(id) ?? 0 }));
}
