import type { Draws } from "../resample/draws";
import { type Interval, intervalOf } from "../resample/interval";
import { coincidencesByUnit } from "./coincidences";
import type { Difference } from "./difference";
import { alphaOf } from "./krippendorff-alpha";
import type { Ratings } from "./ratings";

/** The bounds of alpha where each unit is an interview, from resampled interviews (intervalOf). */
export function alphaInterval(ratings: Ratings, difference: Difference, draws: Draws): Interval {
  return intervalOf(coincidencesByUnit(ratings), draws, (sums) => alphaOf(sums, difference));
}
