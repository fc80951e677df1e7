/**
 * The natural logarithm of the gamma function for x above 0, to about 14 digits: Stirling's series from 10 on, below
 * that by ln G(x) = ln G(x + 1) - ln x. Source: NIST Digital Library of Mathematical Functions, 5.11.1 and 5.5.1.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`no logarithm of gamma of ${x}`);
  let shift = 0;
  let at = x;
  for (; at < 10; at += 1) shift += Math.log(at);
  const series = stirling.reduceRight((sum, each) => sum / (at * at) + each, 0) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}

/** Bernoulli's numbers B_2n / (2n (2n - 1)). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];
