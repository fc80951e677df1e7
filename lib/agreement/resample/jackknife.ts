import { type Coefficient, defined } from "../coefficient";
import { sumsOf } from "./sums-of";

/**
 * The standard error of a coefficient by leaving out one part at a time: sqrt((n - 1) / n * sum of (t_i - t)^2), with
 * t_i the coefficient without part i and t their mean. A part is what one unit or interview adds to the sums that the
 * coefficient comes from; all have the same length, and parts that add nothing are left out by the caller.
 * Undefined for the reason why the coefficient is, where it is so without some part. Time: parts x their length.
 * Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 11.
 */
export function jackknifeError(
  parts: readonly Float64Array[],
  coefficient: (sums: Float64Array) => Coefficient,
): Coefficient {
  const all = sumsOf(parts);
  const without: number[] = [];
  for (const part of parts) {
    const left = coefficient(all.map((sum, at) => sum - (part[at] ?? 0)));
    if (left.kind === "undefined") return left;
    without.push(left.value);
  }
  const n = without.length;
  const mean = without.reduce((sum, each) => sum + each, 0) / n;
  const spread = without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return defined(Math.sqrt(((n - 1) / n) * spread));
}
