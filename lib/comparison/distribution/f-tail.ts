import { continuedFraction } from "./continued-fraction";
import { logGamma } from "./log-gamma";

/**
 * The chance that F on `ndf` and `ddf` degrees of freedom, both above 0 and not necessarily whole, is at least
 * `statistic`, from 0 up: the regularised incomplete beta function I_y(ddf / 2, ndf / 2), y = ddf / (ddf + ndf F).
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22 and 8.17.4.
 */
export function fTail(statistic: number, ndf: number, ddf: number): number {
  if (!(statistic >= 0 && ndf > 0 && ddf > 0)) throw new RangeError(`no F of ${statistic} on ${ndf}, ${ddf}`);
  const scaled = ndf * statistic;
  return incompleteBeta({ x: ddf / (ddf + scaled), rest: scaled / (ddf + scaled) }, ddf / 2, ndf / 2);
}

/** I_x(a, b); `rest` is 1 - x, given apart so that it keeps its digits where x is near 1. */
function incompleteBeta(
  { x, rest }: { readonly x: number; readonly rest: number },
  a: number,
  b: number,
): number {
  if (x === 0 || rest === 0) return rest === 0 ? 1 : 0;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta({ x: rest, rest: x }, b, a);
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const factor = Math.exp(a * Math.log(x) + b * Math.log(rest) - logBeta) / a;
  return factor * continuedFraction((k) => ({ a: k === 1 ? 1 : coefficient(k - 1, x, a, b), b: 1 }));
}

/** d_k of 8.17.23. */
function coefficient(k: number, x: number, a: number, b: number): number {
  const m = Math.floor(k / 2);
  const factor = k % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
  return (factor * x) / ((a + k - 1) * (a + k));
}
