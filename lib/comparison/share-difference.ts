import { defined } from "@/lib/agreement/coefficient";
import { bootstrap } from "@/lib/agreement/resample/bootstrap";
import { drawResamples } from "@/lib/agreement/resample/draws";
import { quantile } from "@/lib/agreement/resample/quantile";
import { sumsOf } from "@/lib/agreement/resample/sums-of";
import type { ComparedOpinion } from "./compared-opinions";
import type { Chance } from "./permutation/permutation-test";
import { type Untested, untested } from "./untested";

/** How much larger the weighted share of a stance is in one group than in another, from -1 to 1. */
export type ShareDifference = {
  readonly kind: "difference";
  readonly difference: number;
  /** Between which bounds it lies in 95 % of the resamples; null with too few cases in either group. */
  readonly interval: { readonly low: number; readonly high: number; readonly resamples: number } | null;
};

/** Resamples of fewer cases of a group say too little about others. */
const leastCasesPerGroup = 5;
const resamples = 2_000;

/**
 * The difference of the weighted shares: of each group the weight of the opinions that hold the stance, divided by the
 * weight of all its opinions. The interval is of resamples of each group's cases, drawn with replacement, percentiles
 * 2.5 and 97.5: opinions of one case stay together. No difference where a group has no opinions ("one-group").
 * Time: resamples x cases. Source: METHOD, "Weighting"; AGREEMENT, section 5; Efron and Tibshirani (1993).
 */
export function shareDifference(
  opinions: readonly ComparedOpinion[],
  {
    stance,
    of,
    against,
    chance,
  }: {
    readonly stance: string;
    readonly of: string;
    readonly against: string;
    readonly chance: Chance;
  },
): ShareDifference | Untested {
  const one = weightByCase(opinions, { group: of, stance });
  const other = weightByCase(opinions, { group: against, stance });
  if (one.length === 0 || other.length === 0) return untested("one-group");
  const parts = [
    ...one.map(([held, all]) => Float64Array.of(held, all, 0, 0)),
    ...other.map(([held, all]) => Float64Array.of(0, 0, held, all)),
  ];
  const difference = differenceIn(sumsOf(parts));
  if (Math.min(one.length, other.length) < leastCasesPerGroup)
    return { kind: "difference", difference, interval: null };
  const draws = drawResamples(parts.length, {
    resamples,
    chance: drawWithin([one.length, other.length], chance),
  });
  const { values } = bootstrap(parts, draws, (sums) => defined(differenceIn(sums)));
  const interval = { low: quantile(values, 0.025), high: quantile(values, 0.975), resamples };
  return { kind: "difference", difference, interval };
}

function differenceIn([held = 0, all = 1, otherHeld = 0, otherAll = 1]: Float64Array): number {
  return held / all - otherHeld / otherAll;
}

/** Of each case of the group, the weight of the stance and of all its opinions. */
function weightByCase(
  opinions: readonly ComparedOpinion[],
  { group, stance }: { readonly group: string; readonly stance: string },
): readonly (readonly [number, number])[] {
  const byCase = new Map<string, [number, number]>();
  for (const opinion of opinions) {
    if (opinion.group !== group) continue;
    const [held, all] = byCase.get(opinion.case) ?? [0, 0];
    byCase.set(opinion.case, [held + (opinion.stance === stance ? opinion.weight : 0), all + opinion.weight]);
  }
  return [...byCase.values()];
}

/** Draws in turn as many of each group's cases as it has, by their place among all. */
function drawWithin([first, second]: readonly [number, number], chance: Chance): () => number {
  let draw = -1;
  return () => {
    draw += 1;
    return draw % (first + second) < first ? chance(first) : first + chance(second);
  };
}
