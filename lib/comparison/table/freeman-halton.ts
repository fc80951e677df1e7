import type { Untested } from "../untested";
import { columnWays, type WaysByWeight } from "./column-ways";
import { type ContingencyTable, contingencyTable } from "./contingency-table";
import { alikeWithin } from "./fisher-test";

export type FreemanHalton =
  | { readonly kind: "exact"; readonly p: number }
  /** p = (samples as unlikely + 1) / (samples + 1). */
  | { readonly kind: "sampled"; readonly p: number; readonly samples: number };

/** Enough for four by four tables of a hundred, within about a second. */
const standardBudget = 5_000_000;
const samples = 9_999;

/**
 * Freeman and Halton's exact test on a table of any size, of counts of independent observations: the chance, with
 * these margins, of a table that is no more likely than the one observed. Half of the columns are filled from the left
 * and half from the right; ways that use the same of each row are put together, so that no table is gone over by
 * itself. Where that takes more than `budget` steps, tables are sampled instead: `chance` gives a whole number from 0
 * up to but not including its argument. Source: Freeman and Halton (1951); R's fisher.test for the rule.
 */
export function freemanHaltonTest(
  cells: readonly (readonly number[])[],
  {
    chance,
    budget = standardBudget,
  }: { readonly chance: (below: number) => number; readonly budget?: number },
): FreemanHalton | Untested {
  const table = contingencyTable(cells);
  if (table.kind === "untested") return table;
  const logFactorials = logFactorialsTo(table.total);
  const observed = logWeight(table.cells.flat(), logFactorials);
  const limit = observed + Math.log1p(alikeWithin);
  const exact = exactP(table, { logFactorials, budget, limit });
  if (exact !== null) return { kind: "exact", p: Math.min(1, exact) };
  let asUnlikely = 0;
  for (let sample = 0; sample < samples; sample += 1)
    if (logWeight(sampledCells(table, chance), logFactorials) <= limit) asUnlikely += 1;
  return { kind: "sampled", p: (asUnlikely + 1) / (samples + 1), samples };
}

/** The sum of the chances of all tables whose weight's logarithm is at most `limit`; null beyond the budget. */
function exactP(
  table: ContingencyTable,
  {
    limit,
    ...how
  }: { readonly logFactorials: Float64Array; readonly budget: number; readonly limit: number },
): number | null {
  const [short, long] = [table.rows, table.columns].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined) return null;
  const half = Math.ceil(long.length / 2);
  const left = columnWays(long.slice(0, half), short, how);
  const right = columnWays(long.slice(half), short, how);
  if (left === null || right === null) return null;
  // A table's chance is its weight x (product of the margins' factorials) / (factorial of the total).
  const toChance =
    -logWeight([...short, ...long], how.logFactorials) + logWeight([table.total], how.logFactorials);
  const all = short.reduceRight((use, row) => use * (row + 1) + row, 0);
  let p = 0;
  for (const [use, ways] of left) {
    const rest = right.get(all - use);
    if (rest !== undefined) p += meetingChance(ways, rest, { limit, toChance });
  }
  return p;
}

/** The chance of the tables that are put together of these lefts and rights and are no likelier than the limit. */
function meetingChance(
  left: WaysByWeight,
  right: WaysByWeight,
  { limit, toChance }: { readonly limit: number; readonly toChance: number },
): number {
  const largest = right.logs.at(-1) ?? 0;
  let chance = 0;
  let within = 0;
  let rights = 0;
  // From the heaviest left on, for the lighter the left, the more rights keep the whole within the limit.
  for (let at = left.logs.length - 1; at >= 0; at -= 1) {
    const log = left.logs[at] ?? 0;
    for (; within < right.logs.length && log + (right.logs[within] ?? 0) <= limit; within += 1)
      rights += (right.ways[within] ?? 0) * Math.exp((right.logs[within] ?? 0) - largest);
    chance += (left.ways[at] ?? 0) * Math.exp(toChance + log + largest) * rights;
  }
  return chance;
}

/** The cells of a table with the same margins, drawn by dealing the columns' observations out to the rows. */
function sampledCells(
  { rows, columns }: ContingencyTable,
  chance: (below: number) => number,
): readonly number[] {
  const labels = columns.flatMap((count, column) => Array.from({ length: count }, () => column));
  const cells = new Array<number>(rows.length * columns.length).fill(0);
  let left = labels.length;
  for (const [row, count] of rows.entries())
    for (let dealt = 0; dealt < count; dealt += 1) {
      const drawn = chance(left);
      left -= 1;
      const at = row * columns.length + (labels[drawn] ?? 0);
      cells[at] = (cells[at] ?? 0) + 1;
      labels[drawn] = labels[left] ?? 0;
    }
  return cells;
}

/** ln(1 / product of the factorials). */
function logWeight(counts: readonly number[], logFactorials: Float64Array): number {
  return counts.reduce((sum, count) => sum - (logFactorials[count] ?? 0), 0);
}

function logFactorialsTo(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let n = 1; n <= most; n += 1) logs[n] = (logs[n - 1] ?? 0) + Math.log(n);
  return logs;
}
