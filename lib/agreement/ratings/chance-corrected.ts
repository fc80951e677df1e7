import { withoutValue } from "../coefficient";
import type { Estimate } from "../estimate";
import type { AgreementWeight } from "./agreement-weight";
import { correctionForChance } from "./correction-for-chance";
import { type CountedUnit, countsByUnit } from "./counts-by-unit";
import type { Ratings } from "./ratings";

/** Agreement to be expected by chance: p_e of all units, and p_ei of one, whose mean is p_e. Both from 0 to 1. */
export type Chance = { readonly expected: number; readonly ofUnit: (unit: CountedUnit) => number };

/** What a coefficient expects by chance, from its units with at least one rating, of which there is one or more. */
export type ChanceOf = (units: readonly CountedUnit[]) => Chance;

/**
 * The family of coefficients (p_a - p_e) / (1 - p_e), at most 1, which differ in p_e alone:
 * p_ai = sum over k of r_ik (sum over l of w_kl r_il - 1) / (r_i (r_i - 1)), p_a its mean over the units with two
 * ratings or more. The standard error is Gwet's linearised one over units as drawn from endless others, for a fixed
 * set of coders: SE^2 = sum over i of (k*_i - k)^2 / (n (n - 1)), with n the units with at least one rating, n_2
 * those with two, k_i = (n / n_2) (p_ai - p_e) / (1 - p_e) or 0 without a pair, and
 * k*_i = k_i - 2 (1 - k) (p_ei - p_e) / (1 - p_e).
 * Undefined: one coder, no unit with two ratings, or p_e = 1. Source: Gwet (2014), chapters 5 and 6.
 */
export function chanceCorrected(ratings: Ratings, weight: AgreementWeight, chanceOf: ChanceOf): Estimate {
  if (ratings.byCoder.length < 2) return withoutValue("one-coder");
  const units = countsByUnit(ratings);
  const rated = units.map((unit) => ({ unit, agreement: agreementWithin(unit, weight) }));
  const paired = rated.flatMap(({ agreement }) => (agreement === null ? [] : [agreement]));
  if (paired.length === 0) return withoutValue("no-pairs");
  const { expected, ofUnit } = chanceOf(units);
  const corrected = correctionForChance(expected);
  if (corrected === null) return withoutValue("no-variation");

  const value = corrected(sumOf(paired) / paired.length);
  const linearised = rated.map(({ unit, agreement }) => {
    const own = agreement === null ? 0 : (units.length / paired.length) * corrected(agreement);
    return own - 2 * (1 - value) * corrected(ofUnit(unit));
  });
  return { kind: "defined", value, standardError: standardErrorOf(linearised, value) };
}

/** p_ai: the share of a unit's pairs of ratings that agree; null without a pair. */
export function agreementWithin(
  { ratings, byCategory }: CountedUnit,
  weight: AgreementWeight,
): number | null {
  if (ratings < 2) return null;
  const agreeing = byCategory.map((count, k) => {
    const alike = sumOf(byCategory.map((other, l) => weight(k, l) * other));
    return count * (alike - 1);
  });
  return sumOf(agreeing) / (ratings * (ratings - 1));
}

function standardErrorOf(linearised: readonly number[], value: number): number | null {
  const n = linearised.length;
  if (n < 2) return null;
  return Math.sqrt(sumOf(linearised.map((each) => (each - value) ** 2)) / (n * (n - 1)));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
