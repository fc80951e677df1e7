import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { ReportBlock, ReportDocument } from "@/lib/report/document";
import { type Numbering, numberCaptions } from "@/lib/report/number-captions";
import { printable } from "../printable";
import { type DrawChart, docxChart } from "./docx-chart";
import { docxQuotes } from "./docx-quotes";
import { docxStyles } from "./docx-styles";
import { docxTable } from "./docx-table";
import { textLines } from "./text-lines";

const margin = "20mm";

/**
 * Writes a report as a Word document: headings, captions and footnotes are Word's own, so that a table of contents and
 * lists of tables can be made of them, tables are tables, and figures are what `draw` makes of them. Time: linear.
 */
export async function writeReportDocx(
  report: ReportDocument,
  draw: DrawChart,
): Promise<Uint8Array<ArrayBuffer>> {
  const captionOf = numberCaptions(report);
  const document = new Document({
    title: printable(report.title),
    creator: "Samenspraak",
    styles: docxStyles(report.language),
    sections: [
      {
        properties: { page: { margin: { top: margin, right: margin, bottom: margin, left: margin } } },
        footers: { default: pageFooter() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(printable(report.title))] }),
          new Paragraph({ style: "Subtitle", children: [new TextRun(printable(report.subtitle))] }),
          ...report.sections.flatMap(({ title, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(printable(title))] }),
            ...blocks.flatMap((block) => written(block, captionOf, draw)),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function written(block: ReportBlock, captionOf: Numbering, draw: DrawChart): readonly (Paragraph | Table)[] {
  if (block.kind === "table") return docxTable(block.table, captionOf(block.table));
  if (block.kind === "chart") return docxChart(block.chart, captionOf(block.chart), draw);
  if (block.kind === "quotes") return docxQuotes(block.table);
  return [new Paragraph({ children: textLines(block.text) })];
}

function pageFooter(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
