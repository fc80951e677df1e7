import type { Difference } from "./difference";
import { type Ratings, ratingsOf } from "./ratings";

/**
 * Ratings that are sets, such as all themes that a coder gave one unit: each set that occurs is a category, and two
 * differ by Jaccard's distance, 1 - |A and B| / |A or B|, from 0 to 1; two empty sets by 0. Null is missing.
 * The distance takes the place of the squared difference. Source: Passonneau (2004); Jaccard (1901).
 */
export function setRatings(byCoder: readonly (readonly (ReadonlySet<string> | null)[])[]): {
  readonly ratings: Ratings;
  readonly difference: Difference;
} {
  const sets: ReadonlySet<string>[] = [];
  const rankByKey = new Map<string, number>();
  const rankOf = (set: ReadonlySet<string>) => {
    const key = JSON.stringify([...set].toSorted());
    const rank = rankByKey.get(key) ?? sets.push(set) - 1;
    rankByKey.set(key, rank);
    return rank;
  };
  const ranked = byCoder.map((given) => given.map((set) => (set === null ? null : rankOf(set))));
  return {
    ratings: ratingsOf(sets.length, ranked),
    difference: () => (c, k) => jaccardDistance(sets[c] ?? none, sets[k] ?? none),
  };
}

const none: ReadonlySet<string> = new Set();

function jaccardDistance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((member) => other.has(member)).length;
  const either = one.size + other.size - shared;
  return either === 0 ? 0 : 1 - shared / either;
}
