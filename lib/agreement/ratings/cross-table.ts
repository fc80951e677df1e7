import type { PairRatings } from "./coder-pairs";
import { missing } from "./ratings";

/** How two coders rated the units that both rated: p_kl, p_k. and p_.l, from 0 to 1. */
export type CrossTable = {
  readonly units: number;
  /** Of the units, the share that the first coder gave k and the second l. */
  readonly both: (k: number, l: number) => number;
  readonly first: (k: number) => number;
  readonly second: (l: number) => number;
};

/** Null where no unit was rated by both. Time: units + categories^2. */
export function crossTable({ categories, byCoder: [first, second] }: PairRatings): CrossTable | null {
  const both = new Float64Array(categories ** 2);
  const margins = { first: new Float64Array(categories), second: new Float64Array(categories) };
  let units = 0;
  for (const [unit, k] of first.entries()) {
    const l = second[unit] ?? missing;
    if (k === missing || l === missing) continue;
    count(both, k * categories + l);
    count(margins.first, k);
    count(margins.second, l);
    units += 1;
  }
  if (units === 0) return null;
  return {
    units,
    both: (k, l) => (both[k * categories + l] ?? 0) / units,
    first: (k) => (margins.first[k] ?? 0) / units,
    second: (l) => (margins.second[l] ?? 0) / units,
  };
}

function count(counts: Float64Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
