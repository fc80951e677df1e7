import type { Estimate } from "../estimate";
import { agreementWeight, type Weighting } from "./agreement-weight";
import { categoryShares } from "./category-shares";
import { chanceCorrected } from "./chance-corrected";
import { expectedBySpread } from "./expected-by-chance";
import type { Ratings } from "./ratings";
import { sumOverPairs } from "./sum-over-pairs";

/**
 * Gwet's AC1, and with weights AC2: p_e = T_w / (q (q - 1)) * sum over k of pi_k (1 - pi_k), with T_w the sum of all
 * weights. At most 1; where all ratings are one category it is 1, and it stays high where nearly all are: the case
 * in which kappa and alpha fall. Undefined also with a codebook of one category. Source: Gwet (2008; 2014).
 */
export function gwetAc(ratings: Ratings, weighting: Weighting): Estimate {
  const q = ratings.categories;
  const weight = agreementWeight(weighting, q);
  return chanceCorrected(ratings, weight, (units) => {
    if (q === 1) return { expected: 1, ofUnit: () => 1 };
    const perSpread = sumOverPairs(q, weight) / (q * (q - 1));
    const share = categoryShares(units, q);
    const ranks = Array.from({ length: q }, (_, k) => k);
    return {
      expected: expectedBySpread(q, weight)(share),
      ofUnit: ({ ratings, byCategory }) =>
        perSpread * ranks.reduce((sum, k) => sum + ((byCategory[k] ?? 0) * (1 - share(k))) / ratings, 0),
    };
  });
}
