/** What the column of a theme is called, by its place from 0: a name that R, JASP and SPSS all take. */
export function themeColumn(at: number): string {
  return `theme_${at + 1}`;
}
