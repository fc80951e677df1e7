import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { ReportBody, ReportTable } from "@/lib/report/document";
import type { Caption } from "@/lib/report/number-captions";
import { printable } from "../printable";
import { docxCaption } from "./docx-caption";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const line = { style: BorderStyle.SINGLE, size: 6, color: "23272F" } as const;
/** Of the page's width, in per cents: what the names of the rows take. */
const namesWidth = 26;

/** A table with its caption above it; the row of headings is repeated on every page, and rows are not parted. */
export function docxTable(table: ReportTable, caption: Caption): readonly (Paragraph | Table)[] {
  const headings = [table.rowHeading, ...table.columns.map(({ label }) => label)];
  const rows = [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: headings.map((text, at) =>
        cell(text, {
          bold: true,
          right: at > 0,
          at,
          of: headings.length,
          borders: { top: line, bottom: line },
        }),
      ),
    }),
    ...table.bodies.flatMap((body) => rowsOf(body, headings.length)),
  ];
  return [
    docxCaption(caption, { notes: table.notes, keepNext: true }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
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

function rowsOf({ label, rows }: ReportBody, columns: number): readonly TableRow[] {
  const heading =
    label === null
      ? []
      : [
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({ columnSpan: columns, children: [words(label, { bold: true, right: false })] }),
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
            cell(row.label, { bold: false, right: false, at: 0, of: columns }),
            ...row.cells.map(({ shown, values }, at) =>
              cell(shown, {
                bold: false,
                right: values.every((value) => typeof value !== "string"),
                at: at + 1,
                of: columns,
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
  /** Its place among how many columns. */
  readonly at: number;
  readonly of: number;
  readonly borders?: { readonly top: typeof line; readonly bottom: typeof line };
};

function cell(text: string, { at, of, borders, ...look }: CellLook): TableCell {
  const size = at === 0 ? namesWidth : (100 - namesWidth) / (of - 1);
  return new TableCell({
    width: { size, type: WidthType.PERCENTAGE },
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
