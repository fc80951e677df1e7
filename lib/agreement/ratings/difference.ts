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
export const ordinal: Difference = (margins) => {
  const before = new Float64Array(margins.length + 1);
  for (let g = 0; g < margins.length; g += 1) before[g + 1] = (before[g] ?? 0) + (margins[g] ?? 0);
  // The middle of a category's own ratings; as far apart as two middles are, so far apart are the categories.
  const middle = (c: number) => ((before[c] ?? 0) + (before[c + 1] ?? 0)) / 2;
  return (c, k) => (middle(c) - middle(k)) ** 2;
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
