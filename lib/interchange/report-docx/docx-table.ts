import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { ReportBody, ReportTable } from "@/lib/report/document";
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
          right: at > 0,
          width: widths[at] ?? 0,
          borders: { top: line, bottom: line },
        }),
      ),
    }),
    ...table.bodies.flatMap((body) => rowsOf(body, widths)),
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

function rowsOf({ label, rows }: ReportBody, widths: readonly number[]): readonly TableRow[] {
  const heading =
    label === null
      ? []
      : [
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({
                columnSpan: widths.length,
                children: [words(label, { bold: true, right: false })],
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
            ...row.cells.map(({ shown, values }, at) =>
              cell(shown, {
                bold: false,
                right: values.every((value) => typeof value !== "string"),
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
  { bold, right }: { readonly bold: boolean; readonly right: boolean },
): Paragraph {
  return new Paragraph({
    style: "TableText",
    alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [new TextRun({ text: printable(text), bold })],
  });
}
