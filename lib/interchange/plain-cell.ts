import { printable } from "./printable";

/** Everything a spreadsheet may take for the begin of a formula, also in full width. */
const formulaAfter = /(^|[;,|\t\r\n"])([^\S\r\n]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/**
 * Gives a text as a spreadsheet's cell can hold it without ever computing it: an apostrophe before whatever could
 * begin a formula, at the begin of the text and behind every sign at which a spreadsheet might part cells. Control
 * and invisible characters are left out. Not to be read back as the text it was: for that there is the archive.
 * Source: SAFETY, rule 9.
 */
export function plainCell(text: string): string {
  return printable(text).replace(formulaAfter, "$1$2'");
}
