import type { Estimate } from "../estimate";
import { agreementWeight, type Weighting } from "./agreement-weight";
import { categoryShares } from "./category-shares";
import { chanceCorrected } from "./chance-corrected";
import { expectedByShares } from "./expected-by-chance";
import type { Ratings } from "./ratings";
import { sumOverPairs } from "./sum-over-pairs";

/**
 * Fleiss' kappa for any number of coders, who need not be the same for every unit:
 * p_e = sum over k and l of w_kl pi_k pi_l, with pi the shares of the categories (categoryShares).
 * At most 1. Undefined also where all ratings are one category. Source: Fleiss (1971); weights and missing ratings
 * as Gwet (2014).
 */
export function fleissKappa(ratings: Ratings, weighting: Weighting): Estimate {
  const q = ratings.categories;
  const weight = agreementWeight(weighting, q);
  return chanceCorrected(ratings, weight, (units) => {
    const share = categoryShares(units, q);
    return {
      expected: expectedByShares(q, weight)(share),
      ofUnit: ({ ratings, byCategory }) =>
        sumOverPairs(q, (k, l) => ((byCategory[k] ?? 0) / ratings) * weight(k, l) * share(l)),
    };
  });
}
