import { defined, withoutValue } from "@/lib/agreement/coefficient";
import { bootstrap } from "@/lib/agreement/resample/bootstrap";
import { type Draws, drawResamples } from "@/lib/agreement/resample/draws";
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

type Asked = {
  readonly stance: string;
  readonly of: string;
  readonly against: string;
  readonly chance: Chance;
};

/**
 * The difference of the weighted shares: of each group the weight of the opinions that hold the stance, divided by the
 * weight of all its opinions. The interval is of resamples of each group's cases, drawn with replacement, percentiles
 * 2.5 and 97.5: opinions of one case stay together. No difference where a group has no opinions ("one-group").
 * Time: resamples x cases. Source: METHOD, "Weighting"; AGREEMENT, section 5; Efron and Tibshirani (1993).
 */
export function shareDifference(
  opinions: readonly ComparedOpinion[],
  asked: Asked,
): ShareDifference | Untested {
  const parts = [...partsByCase(opinions, asked).values()];
  const one = parts.filter(([, all = 0]) => all > 0);
  const other = parts.filter(([, , , all = 0]) => all > 0);
  const draw = () =>
    drawResamples(one.length + other.length, {
      resamples,
      chance: drawWithin([one.length, other.length], asked.chance),
    });
  const fewest = Math.min(one.length, other.length);
  return differenceOf([...one, ...other], { fewest, draw });
}

/**
 * The same where groups, such as roles, differ within cases: whole cases are drawn, so that what the groups of one case
 * have to do with each other stays together. Resamples without opinions of either are left out. No interval with
 * fewer than five cases that have opinions of both.
 */
export function shareDifferenceWithinCases(
  opinions: readonly ComparedOpinion[],
  asked: Asked,
): ShareDifference | Untested {
  const parts = [...partsByCase(opinions, asked).values()];
  const draw = () => drawResamples(parts.length, { resamples, chance: asked.chance });
  const fewest = parts.filter(([, one = 0, , other = 0]) => one > 0 && other > 0).length;
  return differenceOf(parts, { fewest, draw });
}

function differenceOf(
  parts: readonly Float64Array[],
  { fewest, draw }: { readonly fewest: number; readonly draw: () => Draws },
): ShareDifference | Untested {
  const difference = parts.length === 0 ? null : differenceIn(sumsOf(parts));
  if (difference === null) return untested("one-group");
  if (fewest < leastCasesPerGroup) return { kind: "difference", difference, interval: null };
  const { values } = bootstrap(parts, draw(), (sums) => {
    const drawn = differenceIn(sums);
    return drawn === null ? withoutValue("no-pairs") : defined(drawn);
  });
  const interval = {
    low: quantile(values, 0.025),
    high: quantile(values, 0.975),
    resamples: values.length,
  };
  return { kind: "difference", difference, interval };
}

/** Null where one of the two has no opinions. */
function differenceIn([held = 0, all = 0, otherHeld = 0, otherAll = 0]: Float64Array): number | null {
  return all === 0 || otherAll === 0 ? null : held / all - otherHeld / otherAll;
}

/** Of each case, of the one group and then of the other, the weight of the stance and of all opinions. */
function partsByCase(
  opinions: readonly ComparedOpinion[],
  { of, against, stance }: Asked,
): ReadonlyMap<string, Float64Array> {
  const byCase = new Map<string, Float64Array>();
  for (const opinion of opinions) {
    if (opinion.group !== of && opinion.group !== against) continue;
    const part = byCase.get(opinion.case) ?? new Float64Array(4);
    byCase.set(opinion.case, part);
    const at = opinion.group === of ? 0 : 2;
    if (opinion.stance === stance) part[at] = (part[at] ?? 0) + opinion.weight;
    part[at + 1] = (part[at + 1] ?? 0) + opinion.weight;
  }
  return byCase;
}

/** Draws in turn as many of each group's cases as it has, by their place among all. */
function drawWithin([first, second]: readonly [number, number], chance: Chance): () => number {
  let draw = -1;
  return () => {
    draw += 1;
    return draw % (first + second) < first ? chance(first) : first + chance(second);
  };
}
