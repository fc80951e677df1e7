import { type Coefficient, defined, withoutValue } from "../coefficient";
import { type Coincidences, coincidencesOf } from "./coincidences";
import type { Difference } from "./difference";
import type { Ratings } from "./ratings";

/**
 * Krippendorff's alpha for any number of coders, with ratings missing or not: 1 - D_o / D_e, at most 1, and about 0
 * where coders agree as chance would. Left out: units with fewer than two ratings. Undefined: one coder, no unit
 * with two ratings, or ratings that do not differ. Source: Krippendorff (2019), Content Analysis, chapter 12.
 */
export function krippendorffAlpha(ratings: Ratings, difference: Difference): Coefficient {
  if (ratings.byCoder.length < 2) return withoutValue("one-coder");
  return alphaOf(coincidencesOf(ratings), difference);
}

/**
 * Alpha from coincidences o_ck: 1 - (n - 1) * sum of o_ck d_ck / sum of n_c n_k d_ck, with d the squared difference,
 * n_c the sum of row c and n the sum of all.
 */
export function alphaOf(coincidences: Coincidences, difference: Difference): Coefficient {
  const margins = marginsOf(coincidences);
  const q = margins.length;
  let n = 0;
  let used = 0;
  for (let c = 0; c < q; c += 1) {
    const count = margins[c] ?? 0;
    n += count;
    if (count > rounding) used += 1;
  }
  if (used === 0) return withoutValue("no-pairs");
  const apart = difference(margins);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < q; c += 1)
    for (let k = 0; k < q; k += 1) {
      const squared = apart(c, k);
      observed += (coincidences[c * q + k] ?? 0) * squared;
      expected += (margins[c] ?? 0) * (margins[k] ?? 0) * squared;
    }
  if (used === 1 || expected === 0) return withoutValue("no-variation");
  return defined(1 - ((n - 1) * observed) / expected);
}

/** A count is a fraction at least 1 / coders; where units were taken out again, last bits may stay behind. */
const rounding = 1e-9;

/** n_c: how often each category occurs among the ratings that can be paired. */
export function marginsOf(coincidences: Coincidences): Float64Array {
  const q = Math.sqrt(coincidences.length);
  const margins = new Float64Array(q);
  for (let c = 0; c < q; c += 1)
    for (let k = 0; k < q; k += 1) margins[c] = (margins[c] ?? 0) + (coincidences[c * q + k] ?? 0);
  return margins;
}
