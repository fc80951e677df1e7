import type { Chance } from "./seeded-chance";

/**
 * Rounds a table of whole numbers divided by `unit` to whole numbers, so that every cell, every sum of a row,
 * every sum of a column and the sum of all is rounded down or up, and each on average keeps its value: a cell
 * of 7/4 becomes 2 in three draws of four and else 1. What is whole stays. The sum of all must be whole.
 * Source: Cox 1987, A constructive procedure for unbiased controlled rounding, JASA 82.
 */
export function roundToWhole(
  table: readonly (readonly number[])[],
  unit: number,
  chance: Chance,
): readonly (readonly number[])[] {
  const cells = withComplements(table, unit);
  for (let cycle = findCycle(cells, unit); cycle !== null; cycle = findCycle(cells, unit)) {
    const restOf = ({ row, column }: Place) => (cells[row]?.[column] ?? 0) % unit;
    // Every other cell of the cycle rises by as much as those between them fall: no sum changes.
    const rises = cycle.filter((_, at) => at % 2 === 0).map(restOf);
    const falls = cycle.filter((_, at) => at % 2 === 1).map(restOf);
    const up = Math.min(...rises.map((rest) => unit - rest), ...falls);
    const down = Math.min(...rises, ...falls.map((rest) => unit - rest));
    const step = chance(up + down) < down ? up : -down;
    cycle.forEach(({ row, column }, at) => {
      const line = cells[row];
      if (line) line[column] = (line[column] ?? 0) + (at % 2 === 0 ? step : -step);
    });
  }
  return table.map((line, row) => line.map((_, column) => (cells[row]?.[column] ?? 0) / unit));
}

type Place = { readonly row: number; readonly column: number };

/** The table with a row and a column more, which make the sum of every row and column a multiple of `unit`. */
function withComplements(table: readonly (readonly number[])[], unit: number): number[][] {
  const complement = (numbers: readonly number[]) => {
    const rest = numbers.reduce((sum, each) => sum + each, 0) % unit;
    return rest === 0 ? 0 : unit - rest;
  };
  const columns = table[0]?.length ?? 0;
  const rows = table.map((line) => [...line, complement(line)]);
  const last = Array.from({ length: columns }, (_, column) =>
    complement(table.map((line) => line[column] ?? 0)),
  );
  if (complement(last) !== 0) throw new RangeError("the sum of the table is not whole");
  return [...rows, [...last, 0]];
}

/**
 * Cells that are not whole, each in the row of the one before or in its column by turns, and the last beside
 * the first; null where all are whole. One that is not whole is never alone in its row or column.
 */
function findCycle(cells: readonly (readonly number[])[], unit: number): readonly Place[] | null {
  const open = cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell % unit === 0 ? [] : [{ row, column }])),
  );
  const path: Place[] = [];
  const lines: string[] = [];
  for (let cell = open[0], along: "row" | "column" = "row"; cell !== undefined; ) {
    const line = `${along} ${cell[along]}`;
    const seen = lines.indexOf(line);
    if (seen >= 0) return path.slice(seen);
    lines.push(line);
    const from = path.at(-1);
    const [at, by] = [cell, along];
    const next = open.find((each) => each[by] === at[by] && each !== from);
    if (next === undefined) throw new Error("a cell that is not whole is alone in its line");
    path.push(next);
    cell = next;
    along = along === "row" ? "column" : "row";
  }
  return null;
}
