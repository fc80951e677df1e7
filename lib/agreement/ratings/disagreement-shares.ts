import { coincidencesByUnit, coincidencesOf } from "./coincidences";
import type { Difference } from "./difference";
import { marginsOf } from "./krippendorff-alpha";
import type { Ratings } from "./ratings";

/**
 * The share of each unit in the observed disagreement of alpha, from 0 to 1; they sum to 1, or are all 0 where nobody
 * disagrees: s_u = [sum over ordered pairs of coders of d(v_iu, v_ju) / (m_u - 1)] / its sum over all units.
 * Settling the unit adds s_u (1 - alpha) to alpha, the expected disagreement held as it is.
 * Source: AGREEMENT, section 2.
 */
export function disagreementShares(ratings: Ratings, difference: Difference): readonly number[] {
  const apart = difference(marginsOf(coincidencesOf(ratings)));
  const disagreements = coincidencesByUnit(ratings).map((coincidences) =>
    coincidences.reduce(
      (sum, count, place) =>
        count === 0
          ? sum
          : sum + count * apart(Math.floor(place / ratings.categories), place % ratings.categories),
      0,
    ),
  );
  const all = disagreements.reduce((sum, each) => sum + each, 0);
  return disagreements.map((each) => (all === 0 ? 0 : each / all));
}
