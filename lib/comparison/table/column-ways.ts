/**
 * Ways to fill some columns that use up the same of each row, by weight, that is by the logarithm of 1 / (product of
 * the cells' factorials): the logarithms ascend, and `ways[i]` ways have `logs[i]`.
 */
export type WaysByWeight = { readonly logs: readonly number[]; readonly ways: readonly number[] };

/** By what they use of all rows together, as one number: of each row x the product of (row + 1) of those before it. */
export type WaysByUse = ReadonlyMap<number, WaysByWeight>;

/** Logarithms nearer to each other than this are one: far less than tells one table's chance from another's. */
const alike = 1e-10;

/**
 * All ways to fill columns of these totals without using more of a row than it has, put together by what they use of
 * each row; null where that takes more than `budget` steps. Goes column by column, and counts ways of one weight
 * instead of keeping them apart.
 */
export function columnWays(
  columns: readonly number[],
  rows: readonly number[],
  { logFactorials, budget }: { readonly logFactorials: Float64Array; readonly budget: number },
): WaysByUse | null {
  if (rows.reduce((uses, row) => uses * (row + 1), 1) > Number.MAX_SAFE_INTEGER) return null;
  let all: WaysByUse = new Map([[0, { logs: [0], ways: [1] }]]);
  let steps = 0;
  for (const column of columns) {
    const next = new Map<number, { logs: number[]; ways: number[] }>();
    for (const [use, { logs, ways }] of all) {
      const found = fillings(column, roomAfter(use, rows), { logFactorials, budget });
      steps += found.length * logs.length;
      if (steps > budget) return null;
      for (const { added, weight } of found) {
        const here = next.get(use + added) ?? { logs: [], ways: [] };
        if (here.logs.length === 0) next.set(use + added, here);
        for (let at = 0; at < logs.length; at += 1) {
          here.logs.push((logs[at] ?? 0) + weight);
          here.ways.push(ways[at] ?? 0);
        }
      }
    }
    all = new Map([...next].map(([use, here]) => [use, counted(here)]));
  }
  return all;
}

type Row = { readonly room: number; readonly unit: number };

/** What each row has left after a use, and what one more in it adds to the use. */
function roomAfter(use: number, rows: readonly number[]): readonly Row[] {
  let left = use;
  let unit = 1;
  return rows.map((row) => {
    const used = left % (row + 1);
    const each = { room: row - used, unit };
    left = (left - used) / (row + 1);
    unit *= row + 1;
    return each;
  });
}

type Filling = { readonly added: number; readonly weight: number };

/**
 * Every way to spread a column's total over the rows: what it adds to the use, and its weight. Where there are more
 * than the budget, just as many as exceed it.
 */
function fillings(
  total: number,
  rows: readonly Row[],
  { logFactorials, budget }: { readonly logFactorials: Float64Array; readonly budget: number },
): readonly Filling[] {
  const found: Filling[] = [];
  const roomFrom = rows.map((_, at) => rows.slice(at).reduce((sum, { room }) => sum + room, 0));
  const spread = (at: number, left: number, added: number, weight: number) => {
    const row = rows[at];
    if (found.length > budget) return;
    if (row === undefined) {
      found.push({ added, weight });
      return;
    }
    const most = Math.min(row.room, left);
    for (let count = Math.max(0, left - (roomFrom[at + 1] ?? 0)); count <= most; count += 1)
      spread(at + 1, left - count, added + count * row.unit, weight - (logFactorials[count] ?? 0));
  };
  spread(0, total, 0, 0);
  return found;
}

/** The same ways in the order of their weight, those of one weight counted. */
function counted({ logs, ways }: WaysByWeight): WaysByWeight {
  const order = Uint32Array.from(logs.keys()).sort((one, other) => (logs[one] ?? 0) - (logs[other] ?? 0));
  const sorted = { logs: [] as number[], ways: [] as number[] };
  for (const at of order) {
    const log = logs[at] ?? 0;
    const last = sorted.logs.length - 1;
    if (last >= 0 && log - (sorted.logs[last] ?? 0) < alike)
      sorted.ways[last] = (sorted.ways[last] ?? 0) + (ways[at] ?? 0);
    else {
      sorted.logs.push(log);
      sorted.ways.push(ways[at] ?? 0);
    }
  }
  return sorted;
}
