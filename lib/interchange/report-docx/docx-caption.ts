import { FootnoteReferenceRun, Paragraph, SimpleField, TextRun } from "docx";
import type { Caption } from "@/lib/report/number-captions";
import { printable } from "../printable";

/** A caption that Word counts: its number is a field, with the number it has. Notes become footnotes. */
export function docxCaption(
  { label, number, text }: Caption,
  { notes, keepNext }: { readonly notes: readonly string[]; readonly keepNext: boolean },
): Paragraph {
  return new Paragraph({
    style: "Caption",
    keepNext,
    children: [
      new TextRun({ text: `${label} `, bold: true }),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      new TextRun({ text: `. ${printable(text)}` }),
      ...notes.map(
        (note) => new FootnoteReferenceRun({ children: [new Paragraph({ text: printable(note) })] }),
      ),
    ],
  });
}
