/** Everything a spreadsheet may take for the begin of a formula, also in full width. */
const formulaAfter = /(^|[;,|\t\r\n"])([^\S\r\n]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** What a sheet can't hold, or behind which a formula could hide: signs that are not seen. */
const unseen = /(?![\t\r\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Gives a text as a spreadsheet's cell can hold it without ever computing it: an apostrophe before whatever could
 * begin a formula, at the begin of the text and behind every sign at which a spreadsheet might part cells. Control
 * and invisible characters are left out. Not to be read back as the text it was: for that there is the archive.
 * Source: SAFETY, rule 9.
 */
export function plainCell(text: string): string {
  return text.replace(unseen, "").replace(formulaAfter, "$1$2'");
}
