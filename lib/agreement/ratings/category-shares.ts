import type { CountedUnit } from "./counts-by-unit";

/** pi_k: the mean over units of the share of the unit's ratings that are category k. From 0 to 1, they sum to 1. */
export function categoryShares(units: readonly CountedUnit[], categories: number): (k: number) => number {
  const shares = Array.from({ length: categories }, (_, k) => {
    const sum = units.reduce((total, unit) => total + (unit.byCategory[k] ?? 0) / unit.ratings, 0);
    return sum / units.length;
  });
  return (k) => shares[k] ?? 0;
}
