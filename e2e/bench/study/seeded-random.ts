/** Numbers that look like chance and are the same at every run. */
export type Random = {
  /** A whole number from 0 up to but not including `below`. */
  readonly below: (below: number) => number;
  /** One of a list that is not empty. */
  readonly oneOf: <T>(list: readonly [T, ...T[]]) => T;
};

const modulus = 2 ** 31 - 1;
const multiplier = 48_271;

/** A Lehmer generator (Park and Miller, 1993), begun at `seed`, which is above 0 and below 2^31 - 1. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const below = (limit: number) => {
    state = (state * multiplier) % modulus;
    return state % limit;
  };
  return { below, oneOf: (list) => list[below(list.length)] ?? list[0] };
}
