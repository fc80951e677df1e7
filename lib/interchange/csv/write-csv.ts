import { plainCell } from "../plain-cell";

/** A text, a number, or nothing; a number is written as what it is, never rounded. */
export type CsvCell = string | number | null;

/**
 * "dutch-excel": semicolons, decimal commas and a byte order mark, as Excel in the Netherlands opens it by itself.
 * "international": commas and decimal points, as R, JASP and SPSS read it.
 */
export type CsvDialect = "dutch-excel" | "international";

const separatorByDialect = { "dutch-excel": ";", international: "," } as const;
const byteOrderMark = "\uFEFF";

/**
 * Writes rows as CSV (RFC 4180: quotes doubled, lines ended by CR LF), the row of names first. No cell of text can be
 * a formula; null is an empty cell. Refuses (RangeError) a number that is not finite.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const separator = separatorByDialect[dialect];
  const lines = rows.map((row) => `${row.map((cell) => written(cell, dialect)).join(separator)}\r\n`);
  return (dialect === "dutch-excel" ? byteOrderMark : "") + lines.join("");
}

function written(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(plainCell(cell));
  if (!Number.isFinite(cell)) throw new RangeError(`${cell} is no figure`);
  return dialect === "dutch-excel" ? String(cell).replace(".", ",") : String(cell);
}

function quoted(text: string): string {
  return /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
