import { Paragraph, TextRun } from "docx";
import type { QuotesTable } from "@/lib/report/document";
import { printable } from "../printable";
import { textLines } from "./text-lines";

/** Quotes by stance, in Word's own style of quotes, each with whose it is behind it. */
export function docxQuotes({ bodies }: QuotesTable): readonly Paragraph[] {
  return bodies.flatMap(({ label, rows }) => [
    new Paragraph({
      keepNext: true,
      children: [new TextRun({ text: printable(label ?? ""), bold: true })],
    }),
    ...rows.map(
      ({ label: who, cells }) =>
        new Paragraph({
          style: "Quote",
          keepLines: true,
          children: [
            ...textLines(cells[0]?.shown ?? ""),
            new TextRun({ text: printable(who), break: 1, italics: false, size: 18 }),
          ],
        }),
    ),
  ]);
}
