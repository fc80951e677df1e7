/** The title of the browser's tab, from the whole to the part: the part comes first, for tabs are narrow. */
export function pageTitle(fromWholeToPart: readonly string[]): string {
  return fromWholeToPart.toReversed().join(" · ");
}
