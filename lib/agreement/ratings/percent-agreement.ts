import type { Estimate } from "../estimate";
import { agreementWeight } from "./agreement-weight";
import { chanceCorrected } from "./chance-corrected";
import type { Ratings } from "./ratings";

/**
 * How often two coders give a unit the same category, from 0 to 1: the mean over the units with two ratings or more
 * of the share of their pairs of ratings that are the same. Nothing is taken off for chance, so that a category
 * that nearly every unit has makes it high. Undefined: one coder, or no unit with two ratings.
 */
export function percentAgreement(ratings: Ratings): Estimate {
  const none = { expected: 0, ofUnit: () => 0 };
  return chanceCorrected(ratings, agreementWeight("none", ratings.categories), () => none);
}
