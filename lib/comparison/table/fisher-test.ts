import type { Untested } from "../untested";
import { type ContingencyTable, contingencyTable } from "./contingency-table";

/** "greater" and "less" are of the first row's share in the first column; only for what was expected beforehand. */
export type Alternative = "two-sided" | "less" | "greater";

/** Tables as unlikely as the one observed count as such up to this share of its probability: R's rule. */
export const alikeWithin = 1e-7;

/**
 * Fisher's exact test on two by two counts of independent observations: the chance, with these margins, of a table as
 * extreme as the one observed. Two-sided: all tables that are no more likely than it.
 * Refuses (RangeError) a larger table. Source: Fisher (1935); R's fisher.test for the two-sided rule.
 */
export function fisherTest(
  cells: readonly (readonly number[])[],
  alternative: Alternative,
): { readonly kind: "tested"; readonly p: number } | Untested {
  const table = contingencyTable(cells);
  if (table.kind === "untested") return table;
  if (table.rows.length > 2 || table.columns.length > 2) throw new RangeError("the table is not two by two");
  const observed = table.cells[0]?.[0] ?? 0;
  const chances = hypergeometric(table);
  const limit = (chances.get(observed) ?? 0) * (1 + alikeWithin);
  const isAsExtreme: Record<Alternative, (count: number, chance: number) => boolean> = {
    "two-sided": (_, chance) => chance <= limit,
    less: (count) => count <= observed,
    greater: (count) => count >= observed,
  };
  let p = 0;
  for (const [count, chance] of chances) if (isAsExtreme[alternative](count, chance)) p += chance;
  return { kind: "tested", p: Math.min(1, p) };
}

/** The chance of each count that the first cell can have, from its ratio to the one before: no factorials. */
function hypergeometric({ rows, columns, total }: ContingencyTable): ReadonlyMap<number, number> {
  const [row = 0, column = 0] = [rows[0], columns[0]];
  const least = Math.max(0, row + column - total);
  const most = Math.min(row, column);
  const ratioTo = (count: number) =>
    ((row - count + 1) * (column - count + 1)) / (count * (total - row - column + count));
  const likeliest = Math.min(most, Math.max(least, Math.floor(((row + 1) * (column + 1)) / (total + 2))));
  const relative = new Map([[likeliest, 1]]);
  for (let count = likeliest + 1; count <= most; count += 1)
    relative.set(count, (relative.get(count - 1) ?? 0) * ratioTo(count));
  for (let count = likeliest; count > least; count -= 1)
    relative.set(count - 1, (relative.get(count) ?? 0) / ratioTo(count));
  const sum = [...relative.values()].sort((one, other) => one - other).reduce((all, each) => all + each, 0);
  return new Map([...relative].map(([count, each]) => [count, each / sum]));
}
