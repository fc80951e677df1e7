import { type Coefficient, defined } from "../coefficient";
import { everyTwo } from "../every-two";
import { agreementWeight, type Weighting } from "./agreement-weight";
import { chanceCorrected } from "./chance-corrected";
import { missing, type Ratings } from "./ratings";
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
    const shares = ratings.byCoder.flatMap((given) => ownShares(given, q) ?? []);
    const byPair = everyTwo(shares).map(([one, other]) =>
      sumOverPairs(q, (k, l) => weight(k, l) * one(k) * other(l)),
    );
    const expected = byPair.reduce((sum, each) => sum + each, 0) / byPair.length;
    return { expected, ofUnit: () => expected };
  });
  return estimate.kind === "defined" ? defined(estimate.value) : estimate;
}

/** The share of a coder's ratings that is each category; null for a coder without ratings. */
function ownShares(given: Int16Array, q: number): ((k: number) => number) | null {
  const rated = given.filter((category) => category !== missing);
  if (rated.length === 0) return null;
  const counts = Array.from({ length: q }, () => 0);
  for (const k of rated) counts[k] = (counts[k] ?? 0) + 1;
  return (k) => (counts[k] ?? 0) / rated.length;
}
