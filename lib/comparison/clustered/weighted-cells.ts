import type { ComparedOpinion } from "../compared-opinions";
import type { Matrix } from "./matrix";

/** Weighted opinions in cells, by groups and stances in the order in which they are met. */
export type WeightedCells = {
  /** A row for each group: the share in all weight of each stance; all shares sum to 1. */
  readonly shares: Matrix;
  /**
   * A row for each case, of all cells, group by group: how far the case's weight in the cell is from what its opinions
   * would have had there by the shares, as a share in all weight. Each column sums to 0.
   */
  readonly deviations: Matrix;
};

export function weightedCells(opinions: readonly ComparedOpinion[]): WeightedCells {
  const groups = [...new Set(opinions.map(({ group }) => group))];
  const stances = [...new Set(opinions.map(({ stance }) => stance))];
  const total = opinions.reduce((sum, { weight }) => sum + weight, 0);
  const cells = new Float64Array(groups.length * stances.length);
  const byCase = new Map<string, { weight: number; cells: Float64Array }>();
  for (const { case: of, group, stance, weight } of opinions) {
    const cell = groups.indexOf(group) * stances.length + stances.indexOf(stance);
    const here = byCase.get(of) ?? { weight: 0, cells: new Float64Array(cells.length) };
    byCase.set(of, here);
    here.weight += weight / total;
    here.cells[cell] = (here.cells[cell] ?? 0) + weight / total;
    cells[cell] = (cells[cell] ?? 0) + weight / total;
  }
  return {
    shares: groups.map((_, at) => [...cells.subarray(at * stances.length, (at + 1) * stances.length)]),
    deviations: [...byCase.values()].map((held) =>
      [...held.cells].map((weight, cell) => weight - held.weight * (cells[cell] ?? 0)),
    ),
  };
}
