/**
 * The continued fraction a_1 / (b_1 + a_2 / (b_2 + ...)), whose k-th term, from 1, is { a, b }, to full precision.
 * Refuses (RangeError) one that has not settled after ten thousand terms.
 * Source: the modified Lentz method; Thompson and Barnett (1986), J. Comput. Phys. 64, 490-509.
 */
export function continuedFraction(term: (k: number) => { readonly a: number; readonly b: number }): number {
  let value = tiny;
  let numerator = tiny;
  let denominator = 0;
  for (let k = 1; k <= mostTerms; k += 1) {
    const { a, b } = term(k);
    denominator = 1 / awayFromZero(b + a * denominator);
    numerator = awayFromZero(b + a / numerator);
    const factor = numerator * denominator;
    value *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) return value;
  }
  throw new RangeError("the continued fraction does not settle");
}

const mostTerms = 10_000;
const tiny = 1e-300;

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
