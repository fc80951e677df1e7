/**
 * The squared difference of categories c and k, 0 where they are the same; an ordinal one depends on the margins,
 * which are how often each category occurs among the ratings that can be paired.
 */
export type Difference = (margins: Float64Array) => (c: number, k: number) => number;

/** Other is other: 1. */
export const nominal: Difference = () => (c, k) => (c === k ? 0 : 1);

/**
 * Categories in an order, as far apart as there are ratings between them:
 * (sum of n_g over g from c to k - (n_c + n_k) / 2)^2.
 */
export const ordinal: Difference = (margins) => (c, k) => {
  if (c === k) return 0;
  const between = margins.subarray(Math.min(c, k), Math.max(c, k) + 1).reduce((sum, n) => sum + n, 0);
  return (between - ((margins[c] ?? 0) + (margins[k] ?? 0)) / 2) ** 2;
};

/** Categories that are numbers, whose differences mean the same everywhere: (v_c - v_k)^2. */
export function interval(values: readonly number[]): Difference {
  return () => (c, k) => (numberOf(values, c) - numberOf(values, k)) ** 2;
}

/** Categories that are numbers from 0, whose ratios mean the same everywhere: ((v_c - v_k) / (v_c + v_k))^2. */
export function ratio(values: readonly number[]): Difference {
  return () => (c, k) => {
    const [a, b] = [numberOf(values, c), numberOf(values, k)];
    return a === b ? 0 : ((a - b) / (a + b)) ** 2;
  };
}

function numberOf(values: readonly number[], category: number): number {
  const value = values[category];
  if (value === undefined) throw new RangeError(`category ${category} has no value`);
  return value;
}
