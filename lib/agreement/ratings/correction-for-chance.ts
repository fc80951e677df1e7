/**
 * What agreement is worth once that by chance, p_e, is taken off: p -> (p - p_e) / (1 - p_e). Null where p_e is 1:
 * nobody could have disagreed.
 */
export function correctionForChance(expected: number): ((agreement: number) => number) | null {
  return 1 - expected < rounding ? null : (agreement) => (agreement - expected) / (1 - expected);
}

/** p_e = 1 is reached by sums of fractions, which end some last bits beside it. */
const rounding = 1e-12;
