import type { ReportInputs } from "@/lib/report/report-inputs";
import { printable } from "../printable";
import { columnOf } from "./column-of";

/** What SPSS takes at most of a label, in letters that may each take four bytes. */
const longestLabel = 60;

/**
 * Syntax by which SPSS reads opinions.csv with labels, and weighs by the column of weights. SPSS looks for files in a
 * folder of its own, not beside its syntax: CD names it, and `setFolder` says in the reader's language that it should.
 */
export function spssSyntax({ names }: ReportInputs, setFolder: string): string {
  const columns = names.themes.map(({ name, wording }, at) => ({
    column: columnOf("theme", at),
    name,
    wording,
  }));
  return [
    "* Encoding: UTF-8.",
    `* ${onOneLine(setFolder)}.`,
    "CD '.'.",
    "GET DATA",
    "  /TYPE=TXT /FILE='opinions.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELIMITERS=',' /QUALIFIER='\"' /FIRSTCASE=2",
    "  /VARIABLES=opinion A120 case A60 group A60 role A30 weight COMMA20.15",
    ...columns.map(({ column }) => `    ${column} A20`),
    "  .",
    ...columns.map(({ column, name }) => `VARIABLE LABELS ${column} ${label(name)}.`),
    ...columns.map(({ column, wording }) => {
      const labelled = Object.entries(wording).map(([stance, word]) => `${label(stance)} ${label(word)}`);
      return `VALUE LABELS ${column} ${labelled.join(" ")}.`;
    }),
    "WEIGHT BY weight.",
    "EXECUTE.",
    "",
  ].join("\r\n");
}

/** On one line and within its quotes, so that no name can become a command. */
function label(text: string): string {
  return `'${[...onOneLine(text)].slice(0, longestLabel).join("").replaceAll("'", "''")}'`;
}

function onOneLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim();
}
