import type { DrawnCoding } from "./drawn-coding";

/** The id of the part beside the text that tells more about a coding. */
export function detailsId(coding: string): string {
  return `coding-${coding}`;
}

/** What the eye needs of a coding's mark: short, for a page holds thousands of them. Hues begin again after eight. */
export function markLook({ lane, theme }: Pick<DrawnCoding, "lane" | "theme">) {
  return { "data-lane": String(lane + 1), "data-hue": String((theme % 8) + 1) };
}
