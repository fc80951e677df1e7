import { type Coefficient, defined, withoutValue } from "../coefficient";
import type { Draws } from "../resample/draws";
import { type Interval, intervalOf } from "../resample/interval";
import { agreementWeight, type Weighting } from "./agreement-weight";
import { agreementWithin } from "./chance-corrected";
import { correctionForChance } from "./correction-for-chance";
import { countsByUnit } from "./counts-by-unit";
import type { ExpectedByChance } from "./expected-by-chance";
import { eachUnit, type Ratings } from "./ratings";

/**
 * The bounds of a coefficient (p_a - p_e) / (1 - p_e) of the chance-corrected family where each unit is an interview,
 * from resampled interviews (intervalOf).
 */
export function chanceInterval(
  ratings: Ratings,
  { weighting, expectedBy }: { readonly weighting: Weighting; readonly expectedBy: ExpectedByChance },
  draws: Draws,
): Interval {
  const weight = agreementWeight(weighting, ratings.categories);
  const expectedOf = expectedBy(ratings.categories, weight);
  const parts = eachUnit(ratings).map((unit) => {
    const [counted] = countsByUnit(unit);
    if (counted === undefined) return new Float64Array(3 + ratings.categories);
    const agreement = agreementWithin(counted, weight);
    const shares = counted.byCategory.map((count) => count / counted.ratings);
    return Float64Array.of(agreement === null ? 0 : 1, agreement ?? 0, 1, ...shares);
  });
  return intervalOf(parts, draws, (sums) => correctedOf(sums, expectedOf));
}

/** From how many units have a pair, their agreement, how many are rated, and of those the share of each category. */
function correctedOf(
  [paired = 0, agreement = 0, rated = 0, ...shares]: Float64Array,
  expectedOf: ReturnType<ExpectedByChance>,
): Coefficient {
  if (paired === 0) return withoutValue("no-pairs");
  const corrected = correctionForChance(expectedOf((k) => (shares[k] ?? 0) / rated));
  return corrected === null ? withoutValue("no-variation") : defined(corrected(agreement / paired));
}
