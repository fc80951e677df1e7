import { everyTwo } from "../every-two";
import type { Ratings } from "./ratings";

/** Ratings of two coders. */
export type PairRatings = Ratings & { readonly byCoder: readonly [Int16Array, Int16Array] };

/** Every two coders once, in their order: m (m - 1) / 2 pairs, none of fewer than two coders. */
export function coderPairs(ratings: Ratings): readonly PairRatings[] {
  return everyTwo(ratings.byCoder).map((byCoder) => ({ ...ratings, byCoder }));
}
