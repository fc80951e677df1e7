import { type Coefficient, defined, withoutValue } from "../coefficient";
import { everyTwo } from "../every-two";
import type { Draws } from "../resample/draws";
import { type Interval, intervalOf } from "../resample/interval";
import { type AgreementWeight, agreementWeight, type Weighting } from "./agreement-weight";
import { agreementWithin, chanceCorrected } from "./chance-corrected";
import { correctionForChance } from "./correction-for-chance";
import { countsByUnit } from "./counts-by-unit";
import { eachUnit, missing, type Ratings } from "./ratings";
import { sumOverPairs } from "./sum-over-pairs";

/**
 * Conger's kappa, which is Cohen's for any number of coders, each with categories of their own preference:
 * p_e = the mean over pairs of coders of the sum of w_kl p_ak p_bl, with p_ak the share of a's ratings that are k.
 * At most 1. Left out of p_e: coders who rated nothing. Its error comes from a resample, there is no formula here.
 * Source: Conger (1980); weights and missing ratings as Gwet (2014).
 */
export function congerKappa(ratings: Ratings, weighting: Weighting): Coefficient {
  const q = ratings.categories;
  const weight = agreementWeight(weighting, q);
  const estimate = chanceCorrected(ratings, weight, () => {
    const expected = expectedByPairs(
      ratings.byCoder.map((given) => countsOf(given, q)),
      weight,
    );
    return { expected, ofUnit: () => expected };
  });
  return estimate.kind === "defined" ? defined(estimate.value) : estimate;
}

/** The bounds of Conger's kappa where each unit is an interview, from resampled interviews (intervalOf). */
export function congerInterval(ratings: Ratings, weighting: Weighting, draws: Draws): Interval {
  const q = ratings.categories;
  const weight = agreementWeight(weighting, q);
  const parts = eachUnit(ratings).map((unit) => {
    const [counted] = countsByUnit(unit);
    const agreement = counted === undefined ? null : agreementWithin(counted, weight);
    const counts = unit.byCoder.flatMap((given) => countsOf(given, q));
    return Float64Array.of(agreement === null ? 0 : 1, agreement ?? 0, ...counts);
  });
  return intervalOf(parts, draws, ([paired = 0, agreement = 0, ...counts]) => {
    if (paired === 0) return withoutValue("no-pairs");
    const byCoder = ratings.byCoder.map((_, coder) => counts.slice(coder * q, (coder + 1) * q));
    const corrected = correctionForChance(expectedByPairs(byCoder, weight));
    return corrected === null ? withoutValue("no-variation") : defined(corrected(agreement / paired));
  });
}

/** p_e from how many of each coder's ratings are which category. */
function expectedByPairs(byCoder: readonly (readonly number[])[], weight: AgreementWeight): number {
  const shares = byCoder.flatMap((counts) => {
    const rated = counts.reduce((sum, count) => sum + count, 0);
    return rated === 0 ? [] : [counts.map((count) => count / rated)];
  });
  const byPair = everyTwo(shares).map(([one, other]) =>
    sumOverPairs(one.length, (k, l) => weight(k, l) * (one[k] ?? 0) * (other[l] ?? 0)),
  );
  return byPair.reduce((sum, each) => sum + each, 0) / byPair.length;
}

/** How many of a coder's ratings are each category. */
function countsOf(given: Int16Array, q: number): readonly number[] {
  const counts = Array.from({ length: q }, () => 0);
  for (const k of given) if (k !== missing) counts[k] = (counts[k] ?? 0) + 1;
  return counts;
}
