/**
 * Splits things that stand with what gains most first into those that together make up a share of all gains, from 0
 * to 1, and the rest. Where nothing gains all are rest.
 */
export function firstThatExplain<Thing extends { readonly gain: number }>(
  things: readonly Thing[],
  share: number,
): { readonly first: readonly Thing[]; readonly rest: readonly Thing[]; readonly explained: number } {
  const total = things.reduce((sum, { gain }) => sum + gain, 0);
  let settled = 0;
  let count = 0;
  for (const { gain } of total === 0 ? [] : things) {
    if (settled >= total * (share - rounding)) break;
    settled += gain;
    count += 1;
  }
  return {
    first: things.slice(0, count),
    rest: things.slice(count),
    explained: total === 0 ? 0 : settled / total,
  };
}

/** Gains are sums of fractions, which end some last bits beside the share. */
const rounding = 1e-9;
