/** In place of a category where a coder gave the unit none. */
export const missing = -1;

/**
 * What each coder said of each unit, such as of each interview on one theme: one category or nothing. A category
 * is its rank in the codebook, from 0 up to but not including `categories`.
 */
export type Ratings = {
  /** How many categories the codebook has, used or not: chance agreement and ranks depend on it. */
  readonly categories: number;
  readonly units: number;
  /** Of each coder a category, or `missing`, for every unit. */
  readonly byCoder: readonly Int16Array[];
};

/**
 * Ratings from a list of categories per coder, null where missing. Refuses (RangeError) lists of different lengths
 * and categories that the codebook lacks.
 */
export function ratingsOf(categories: number, byCoder: readonly (readonly (number | null)[])[]): Ratings {
  const units = byCoder[0]?.length ?? 0;
  if (byCoder.some((given) => given.length !== units)) throw new RangeError("coders rate the same units");
  const isKnown = (category: number | null) =>
    category === null || (Number.isInteger(category) && category >= 0 && category < categories);
  if (!byCoder.every((given) => given.every(isKnown))) throw new RangeError("a rating is a category or null");
  return {
    categories,
    units,
    byCoder: byCoder.map((given) => Int16Array.from(given, (category) => category ?? missing)),
  };
}

/** Each unit by itself, for what leaves units out or draws them anew. */
export function eachUnit(ratings: Ratings): readonly Ratings[] {
  return Array.from({ length: ratings.units }, (_, unit) => ({
    ...ratings,
    units: 1,
    byCoder: ratings.byCoder.map((given) => given.subarray(unit, unit + 1)),
  }));
}
