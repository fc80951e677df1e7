import { TextRun } from "docx";
import { printable } from "../printable";

/** A text as Word has it: a line of its own within a paragraph stays one. */
export function textLines(text: string): readonly TextRun[] {
  return printable(text)
    .split("\n")
    .map((line, at) => new TextRun(at === 0 ? { text: line } : { text: line, break: 1 }));
}
