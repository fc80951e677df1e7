import type { CaseId } from "@/lib/study/ids";
import { type CaseOpinions, type MeanOver, weighOpinions } from "@/lib/weight/weigh-opinions";
import type { JudgedOpinion } from "./judge-opinions";

/**
 * The same opinions, weighed as if they were all there are: n(c) counts those of the case that are given, and the mean
 * is over the cases that have one of them. So a table of one role can count n in that role alone. Time: linear.
 * Source: METHOD, "Weighting".
 */
export function weighAmong(opinions: readonly JudgedOpinion[], meanOver: MeanOver): readonly JudgedOpinion[] {
  const perCase = new Map<CaseId, CaseOpinions>();
  for (const { case: of, group } of opinions)
    perCase.set(of, { case: of, group, opinions: (perCase.get(of)?.opinions ?? 0) + 1 });
  const { cases } = weighOpinions([...perCase.values()], meanOver);
  const weightByCase = new Map(cases.map((each) => [each.case, each.weight]));
  return opinions.map((opinion) => ({
    ...opinion,
    weight: weightByCase.get(opinion.case) ?? opinion.weight,
  }));
}
