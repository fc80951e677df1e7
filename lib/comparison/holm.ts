/**
 * p values of several tests corrected so that the chance of even one false "different" among them stays what each alone
 * would have: the i-th smallest of k becomes p x (k - i + 1), never below that of a smaller one, at most 1. Null, for a
 * test without p, stays so and does not count. In the given order. Source: Holm (1979), Scand. J. Statistics 6, 65-70.
 */
export function holm(ps: readonly (number | null)[]): readonly (number | null)[] {
  const ascending = [...ps.keys()]
    .filter((at) => ps[at] !== null)
    .sort((one, other) => (ps[one] ?? 0) - (ps[other] ?? 0));
  const corrected = ps.map((): number | null => null);
  let least = 0;
  for (const [rank, at] of ascending.entries()) {
    least = Math.min(1, Math.max(least, (ps[at] ?? 0) * (ascending.length - rank)));
    corrected[at] = least;
  }
  return corrected;
}
