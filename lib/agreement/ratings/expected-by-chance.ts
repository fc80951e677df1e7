import type { AgreementWeight } from "./agreement-weight";
import { sumOverPairs } from "./sum-over-pairs";

/** p_e, from 0 to 1: the agreement by chance of q categories with these weights, from the share of each. */
export type ExpectedByChance = (
  q: number,
  weight: AgreementWeight,
) => (share: (k: number) => number) => number;

/** Nothing is taken off: percentage agreement. */
export const notExpected: ExpectedByChance = () => () => 0;

/** Fleiss: sum over k and l of w_kl pi_k pi_l. */
export const expectedByShares: ExpectedByChance = (q, weight) => (share) =>
  sumOverPairs(q, (k, l) => weight(k, l) * share(k) * share(l));

/** Gwet: T_w / (q (q - 1)) * sum over k of pi_k (1 - pi_k), with T_w the sum of all weights; 1 of one category. */
export const expectedBySpread: ExpectedByChance = (q, weight) => (share) => {
  if (q === 1) return 1;
  const spread = Array.from({ length: q }, (_, k) => share(k) * (1 - share(k)));
  return (sumOverPairs(q, weight) / (q * (q - 1))) * spread.reduce((sum, each) => sum + each, 0);
};

/** Brennan and Prediger: T_w / q^2, whatever the shares. */
export const expectedByNumber: ExpectedByChance = (q, weight) => () => sumOverPairs(q, weight) / q ** 2;
