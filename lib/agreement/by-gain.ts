/**
 * Things to settle with the largest gain first, ties as they were; `explained` is the sum of the gains up to and
 * including this one as a share of all gains, from 0 to 1. Gains are above 0.
 */
export function byGain<Thing extends { readonly gain: number }>(
  things: readonly Thing[],
): readonly (Thing & { readonly explained: number })[] {
  const total = things.reduce((sum, { gain }) => sum + gain, 0);
  let settled = 0;
  return things
    .toSorted((one, other) => other.gain - one.gain)
    .map((thing) => {
      settled += thing.gain;
      return { ...thing, explained: settled / total };
    });
}
