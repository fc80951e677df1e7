import type { ReportTable } from "@/lib/report/document";

/** In letters: a column is no narrower, and the names of rows, which may be parted between words, no wider. */
const narrowest = 4;
const widestNames = 18;

/**
 * Gives each column of a table its share of the width, in per cents and adding up to a hundred: in proportion to its
 * longest word, so that no word is broken where there is room for it. The first is that of the rows' names.
 */
export function columnWidths(table: ReportTable): readonly number[] {
  const rows = table.bodies.flatMap((body) => body.rows);
  const names = Math.min(
    widestNames,
    Math.max(...[table.rowHeading, ...rows.map(({ label }) => label)].map(({ length }) => length)),
  );
  const letters = [
    names,
    ...table.columns.map(({ label }, at) =>
      longestWord([label, ...rows.map(({ cells }) => cells[at]?.shown ?? "")]),
    ),
  ].map((each) => Math.max(narrowest, each) + 1);
  const all = letters.reduce((sum, each) => sum + each, 0);
  return letters.map((each) => (each / all) * 100);
}

function longestWord(texts: readonly string[]): number {
  return texts
    .flatMap((text) => text.split(/[ \n-]+/))
    .reduce((most, word) => Math.max(most, word.length), 0);
}
