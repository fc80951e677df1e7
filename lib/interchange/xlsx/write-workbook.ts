import writeXlsxFile from "write-excel-file/universal";
import type { Sheet, SheetCell } from "@/lib/report/sheet-of-table";
import { plainCell } from "../plain-cell";
import { sheetNames } from "./sheet-names";

type WrittenSheet = { readonly title: string; readonly sheet: Sheet };

/** Shares and weights are shown short, and kept whole. */
const decimals = "0.00####";
const narrowest = 10;
const widest = 60;

/**
 * Writes tables as a workbook, each on a sheet of its own: its caption, its headings, its rows and its notes. Numbers
 * are numbers, unrounded; a text is a text, which no spreadsheet computes. Refuses (RangeError) what is not finite.
 */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map(({ title }) => plainCell(title)));
  const blob = await writeXlsxFile(
    sheets.map(({ sheet }, at) => ({
      sheet: names[at] ?? "",
      data: [
        [{ ...cellOf(sheet.caption), fontWeight: "bold" as const }],
        sheet.headings.map((heading) => ({ ...cellOf(heading), fontWeight: "bold" as const, wrap: true })),
        ...sheet.rows.map((row) => row.map(cellOf)),
        ...sheet.notes.map((note) => [cellOf(note)]),
      ],
      columns: widthsOf(sheet),
      stickyRowsCount: 2,
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cellOf(value: SheetCell) {
  if (value === null) return { type: String, value: "" };
  if (typeof value === "string") return { type: String, value: plainCell(value) };
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no figure`);
  return { type: Number, value, ...(Number.isInteger(value) ? {} : { format: decimals }) };
}

function widthsOf({ headings, rows }: Sheet) {
  return headings.map((heading, at) => {
    const lengths = rows.map((row) => (typeof row[at] === "string" ? row[at].length : 0));
    const longest = Math.max(narrowest, heading.length / 2, ...lengths);
    return { width: Math.min(widest, longest + 2) };
  });
}
