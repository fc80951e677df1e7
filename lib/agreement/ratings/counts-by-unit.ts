import type { Ratings } from "./ratings";

/** How often a unit was rated, and how often as each category: r_i and r_ik, whole numbers. */
export type CountedUnit = { readonly ratings: number; readonly byCategory: readonly number[] };

/** Counts a unit's ratings by category. Left out: units that nobody rated. Time: units x (coders + categories). */
export function countsByUnit({ categories, units, byCoder }: Ratings): readonly CountedUnit[] {
  const counted: CountedUnit[] = [];
  for (let unit = 0; unit < units; unit += 1) {
    const byCategory = Array.from({ length: categories }, () => 0);
    let ratings = 0;
    for (const given of byCoder) {
      const category = given[unit];
      const before = category === undefined ? undefined : byCategory[category];
      if (category === undefined || before === undefined) continue;
      byCategory[category] = before + 1;
      ratings += 1;
    }
    if (ratings > 0) counted.push({ ratings, byCategory });
  }
  return counted;
}
