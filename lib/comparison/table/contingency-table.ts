import { type Untested, untested } from "../untested";

/** Counts, or weighted counts, by row (such as group) and column (such as stance): none is empty. */
export type ContingencyTable = {
  readonly kind: "table";
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
};

/**
 * The table with its sums, without the rows and columns that are empty. Untested where one row or column is left.
 * Refuses (RangeError) counts below 0 and rows of different lengths.
 */
export function contingencyTable(cells: readonly (readonly number[])[]): ContingencyTable | Untested {
  const width = cells[0]?.length ?? 0;
  if (cells.some((row) => row.length !== width || row.some((count) => !(count >= 0))))
    throw new RangeError("a table has rows of one length, of counts from 0");
  const filledRows = cells.filter((row) => sum(row) > 0);
  const filled = transposed(transposed(filledRows).filter((column) => sum(column) > 0));
  if (filled.length < 2) return untested("one-group");
  if ((filled[0]?.length ?? 0) < 2) return untested("no-variation");
  const rows = filled.map(sum);
  return { kind: "table", cells: filled, rows, columns: transposed(filled).map(sum), total: sum(rows) };
}

/** What each cell would hold if columns were spread alike over rows: row x column / total; all above 0. */
export function expectedCounts({ rows, columns, total }: ContingencyTable): readonly (readonly number[])[] {
  return rows.map((row) => columns.map((column) => (row * column) / total));
}

function transposed(cells: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (cells[0] ?? []).map((_, at) => cells.map((row) => row[at] ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
