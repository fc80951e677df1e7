import type { Passage } from "@/lib/passage/passage";

/** Rows of a drawing, from 'from' up to but not including 'to', counted from 0 at the top. */
export type RowRun = { readonly from: number; readonly to: number };

/**
 * Which rows of a drawing of a whole text are coded, as runs from top to bottom that do not touch: the text's
 * `length` in UTF-16 units is spread evenly over `rows`. A passage has every row that it reaches, so that not
 * even a single word is missing; the order of the passages does not matter. An empty text has no rows.
 */
export function codedRows(passages: readonly Passage[], length: number, rows: number): readonly RowRun[] {
  if (length === 0) return [];
  const coded = new Uint8Array(rows);
  for (const { from, to } of passages) {
    coded.fill(1, Math.floor((from / length) * rows), Math.ceil((to / length) * rows));
  }
  const runs: RowRun[] = [];
  for (let from = coded.indexOf(1); from !== -1; ) {
    const end = coded.indexOf(0, from);
    const to = end === -1 ? rows : end;
    runs.push({ from, to });
    from = coded.indexOf(1, to);
  }
  return runs;
}
