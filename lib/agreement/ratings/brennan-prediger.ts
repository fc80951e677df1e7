import type { Estimate } from "../estimate";
import { agreementWeight, type Weighting } from "./agreement-weight";
import { categoryShares } from "./category-shares";
import { chanceCorrected } from "./chance-corrected";
import { expectedByNumber } from "./expected-by-chance";
import type { Ratings } from "./ratings";

/**
 * Brennan and Prediger's kappa: by chance every category is as likely, p_e = T_w / q^2, with T_w the sum of all
 * weights. At most 1. Undefined also with a codebook of one category. Source: Brennan and Prediger (1981).
 */
export function brennanPrediger(ratings: Ratings, weighting: Weighting): Estimate {
  const q = ratings.categories;
  const weight = agreementWeight(weighting, q);
  const expectedOf = expectedByNumber(q, weight);
  return chanceCorrected(ratings, weight, (units) => {
    const expected = expectedOf(categoryShares(units, q));
    return { expected, ofUnit: () => expected };
  });
}
