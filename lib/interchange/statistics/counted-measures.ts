type Counted = {
  readonly unweighted: number;
  readonly weighted: number;
  readonly unweightedShare: number | null;
  readonly weightedShare: number | null;
};

/** The four figures of how many held or gave something, by their names. */
export function countedMeasures(
  of: string | number,
  { unweighted, weighted, unweightedShare, weightedShare }: Counted,
): readonly (readonly [measure: string, value: number | null])[] {
  return [
    [`${of} unweighted`, unweighted],
    [`${of} weighted`, weighted],
    [`${of} unweighted share`, unweightedShare],
    [`${of} weighted share`, weightedShare],
  ];
}
