import { withoutValue } from "../coefficient";
import type { Estimate } from "../estimate";
import { type AgreementWeight, agreementWeight, type Weighting } from "./agreement-weight";
import type { PairRatings } from "./coder-pairs";
import { correctionForChance } from "./correction-for-chance";
import { type CrossTable, crossTable } from "./cross-table";
import { sumOverPairs } from "./sum-over-pairs";

/**
 * Cohen's kappa of two coders, from -1 to 1, over the units that both rated:
 * p_a = sum of w_kl p_kl, p_e = sum of w_kl p_k. p_.l, kappa = (p_a - p_e) / (1 - p_e).
 * Where one of the two always says the same it is 0, whatever they agree on. Undefined: no unit that both rated, or
 * both always say the same. The standard error is the asymptotic one of Fleiss, Cohen and Everitt (1969).
 * Source: Cohen (1960; 1968).
 */
export function cohenKappa(pair: PairRatings, weighting: Weighting): Estimate {
  const q = pair.categories;
  const table = crossTable(pair);
  if (table === null) return withoutValue("no-pairs");
  const weight = agreementWeight(weighting, q);
  const expected = sumOverPairs(q, (k, l) => weight(k, l) * table.first(k) * table.second(l));
  const corrected = correctionForChance(expected);
  if (corrected === null) return withoutValue("no-variation");
  const observed = sumOverPairs(q, (k, l) => weight(k, l) * table.both(k, l));
  return {
    kind: "defined",
    value: corrected(observed),
    standardError: Math.sqrt(varianceOf(table, { q, weight, observed, expected })),
  };
}

/**
 * {sum of p_kl [w_kl (1 - p_e) - (w_k. + w_.l) (1 - p_a)]^2 - (p_a p_e - 2 p_e + p_a)^2} / (n (1 - p_e)^4), with
 * w_k. = sum over l of p_.l w_kl and w_.l = sum over k of p_k. w_kl.
 */
function varianceOf(
  { units, both, first, second }: CrossTable,
  given: { readonly q: number; weight: AgreementWeight; observed: number; expected: number },
): number {
  const { q, weight, observed, expected } = given;
  const ranks = Array.from({ length: q }, (_, k) => k);
  const meanOfRow = ranks.map((k) => ranks.reduce((sum, l) => sum + second(l) * weight(k, l), 0));
  const meanOfColumn = ranks.map((l) => ranks.reduce((sum, k) => sum + first(k) * weight(k, l), 0));
  const spread = sumOverPairs(q, (k, l) => {
    const means = (meanOfRow[k] ?? 0) + (meanOfColumn[l] ?? 0);
    return both(k, l) * (weight(k, l) * (1 - expected) - means * (1 - observed)) ** 2;
  });
  const centre = observed * expected - 2 * expected + observed;
  // Perfect agreement has no spread, and last bits may make it negative.
  return Math.max(0, spread - centre ** 2) / (units * (1 - expected) ** 4);
}
