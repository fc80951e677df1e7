import type { Ratings } from "./ratings";

/** Ratings of two coders. */
export type PairRatings = Ratings & { readonly byCoder: readonly [Int16Array, Int16Array] };

/** Every two coders once, in their order: m (m - 1) / 2 pairs, none of fewer than two coders. */
export function coderPairs(ratings: Ratings): readonly PairRatings[] {
  return ratings.byCoder.flatMap((one, at) =>
    ratings.byCoder.slice(at + 1).map((other) => ({ ...ratings, byCoder: [one, other] as const })),
  );
}
