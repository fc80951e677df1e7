import { continuedFraction } from "./continued-fraction";
import { logGamma } from "./log-gamma";

/**
 * The chance that chi-square with `df` degrees of freedom, above 0, is at least `statistic`, from 0 up: the
 * regularised upper incomplete gamma function Q(df / 2, statistic / 2).
 * Source: NIST Digital Library of Mathematical Functions, 8.11.4 (series) and 8.9.2 (continued fraction).
 */
export function chiSquareTail(statistic: number, df: number): number {
  if (!(statistic >= 0 && df > 0)) throw new RangeError(`no chi-square of ${statistic} on ${df}`);
  const [a, x] = [df / 2, statistic / 2];
  if (x === 0) return 1;
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) return 1 - factor * lowerSeries(a, x);
  return (
    factor * continuedFraction((k) => ({ a: k === 1 ? 1 : (k - 1) * (a - k + 1), b: x + 2 * k - 1 - a }))
  );
}

/** The sum over n of x^n / (a (a + 1) ... (a + n)). */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}
