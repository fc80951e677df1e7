/** The sum of term(k, l) over all ordered pairs of q categories, each with itself too. Time: q^2. */
export function sumOverPairs(q: number, term: (k: number, l: number) => number): number {
  let sum = 0;
  for (let k = 0; k < q; k += 1) for (let l = 0; l < q; l += 1) sum += term(k, l);
  return sum;
}
