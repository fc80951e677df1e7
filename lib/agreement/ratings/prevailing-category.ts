import { categoryShares } from "./category-shares";
import { countsByUnit } from "./counts-by-unit";
import type { Ratings } from "./ratings";

/** From this share of one category on, kappa and alpha can be low although coders nearly always agree. */
export const prevailingFrom = 0.8;

/**
 * The category that holds 80 % or more of what was rated by two coders or more, each unit counting once, and its
 * share; null where none does. Source: AGREEMENT, section 2; Feinstein and Cicchetti (1990).
 */
export function prevailingCategory(
  ratings: Ratings,
): { readonly category: number; readonly share: number } | null {
  const units = countsByUnit(ratings).filter((unit) => unit.ratings >= 2);
  if (units.length === 0) return null;
  const share = categoryShares(units, ratings.categories);
  for (let category = 0; category < ratings.categories; category += 1)
    if (share(category) >= prevailingFrom) return { category, share: share(category) };
  return null;
}
