/** What the column of a theme, statement or factor is called, by its place from 0: a name that R, JASP and SPSS all take. */
export function columnOf(what: "theme" | "statement" | "factor", at: number): string {
  return `${what}_${at + 1}`;
}
