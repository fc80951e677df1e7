import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { type ReportBody, type ReportColumn, type ReportTable, standsAsNumber } from "@/lib/report/document";
import type { Caption } from "@/lib/report/number-captions";
import { printable } from "../printable";
import { columnWidths } from "./column-widths";
import { docxCaption } from "./docx-caption";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const line = { style: BorderStyle.SINGLE, size: 6, color: "23272F" } as const;
/** A table with its caption above it; the row of headings is repeated on every page, and rows are not parted. */
export function docxTable(table: ReportTable, caption: Caption): readonly (Paragraph | Table)[] {
  const widths = columnWidths(table);
  const headings = [table.rowHeading, ...table.columns.map(({ label }) => label)];
  const rows = [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: headings.map((text, at) =>
        cell(text, {
          bold: true,
          right: at > 0 && !table.columns[at - 1]?.inWords,
          width: widths[at] ?? 0,
          borders: { top: line, bottom: line },
        }),
      ),
    }),
    ...table.bodies.flatMap((body) => rowsOf(body, table.columns, widths)),
  ];
  return [
    docxCaption(caption, { notes: table.notes, keepNext: true }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      margins: { marginUnitType: WidthType.DXA, left: 50, right: 50 },
      borders: {
        top: none,
        bottom: line,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
      rows,
    }),
    new Paragraph({ style: "TableText", children: [] }),
  ];
}

function rowsOf(
  { label, rows }: ReportBody,
  columns: readonly ReportColumn[],
  widths: readonly number[],
): readonly TableRow[] {
  const heading =
    label === null
      ? []
      : [
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({
                columnSpan: widths.length,
                children: [words(label, { bold: true, right: false, keepNext: true })],
              }),
            ],
          }),
        ];
  return [
    ...heading,
    ...rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(row.label, { bold: false, right: false, width: widths[0] ?? 0 }),
            ...row.cells.map((each, at) =>
              cell(each.shown, {
                bold: false,
                right: standsAsNumber(columns[at], each),
                width: widths[at + 1] ?? 0,
              }),
            ),
          ],
        }),
    ),
  ];
}

type CellLook = {
  readonly bold: boolean;
  readonly right: boolean;
  /** In per cents of the table. */
  readonly width: number;
  readonly borders?: { readonly top: typeof line; readonly bottom: typeof line };
};

function cell(text: string, { width, borders, ...look }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    children: [words(text, look)],
    ...(borders ? { borders } : {}),
  });
}

function words(
  text: string,
  {
    bold,
    right,
    keepNext = false,
  }: { readonly bold: boolean; readonly right: boolean; readonly keepNext?: boolean },
): Paragraph {
  return new Paragraph({
    // The name of a body does not stay behind on a page.
    keepNext,
    style: "TableText",
    alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [new TextRun({ text: printable(text), bold })],
  });
}
