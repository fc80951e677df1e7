import type { JudgedStance } from "@/lib/stance/stance";

type ToRank = { readonly gain: number; readonly opposite: boolean };

export type Ranked<D> = D & {
  /** The sum of the gains up to and including this one as a share of all gains, from 0 to 1; 0 where none gains. */
  readonly explained: number;
};

/**
 * In the order in which differences are worth settling: improved against worsened first, then what gains most; ties
 * stay as they were. Source: AGREEMENT, section 2.
 */
export function rankDifferences<D extends ToRank>(differences: readonly D[]): readonly Ranked<D>[] {
  const total = differences.reduce((sum, { gain }) => sum + gain, 0);
  let settled = 0;
  return differences
    .toSorted((one, other) => Number(other.opposite) - Number(one.opposite) || other.gain - one.gain)
    .map((difference) => {
      settled += difference.gain;
      return { ...difference, explained: total === 0 ? 0 : settled / total };
    });
}

/** Whether one side says improved and another worsened. */
export function areOpposite(sides: readonly (readonly (JudgedStance | null)[])[]): boolean {
  return sides.some(
    (one, at) =>
      one.includes("verbeterd") &&
      sides.some((other, place) => place !== at && other.includes("verslechterd")),
  );
}
