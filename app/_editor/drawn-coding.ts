/** A coding as the text shows it. */
export type DrawnCoding = {
  readonly id: string;
  /** From 'from' up to but not including 'to', in UTF-16 units of the transcript's text. */
  readonly from: number;
  readonly to: number;
  /** Its theme's place in the codebook, from 0: its hue. */
  readonly theme: number;
  /** Which of the four lanes under the words, from 0. */
  readonly lane: number;
};

export const lanes = 4;

export type CodingToDraw = Omit<DrawnCoding, "lane">;

/**
 * Gives each coding its lane. The first four themes have their own; a coding of a further theme takes the
 * first lane that no coding over the same words has, or its own by turns where all four are taken.
 */
export function giveLanes(codings: readonly CodingToDraw[]): readonly DrawnCoding[] {
  const given: DrawnCoding[] = [];
  // At every key among thousands of codings: a loop makes nothing but what it gives.
  for (const coding of codings) if (coding.theme < lanes) given.push({ ...coding, lane: coding.theme });
  for (const coding of codings) {
    if (coding.theme < lanes) continue;
    const taken = new Set(
      given.flatMap((other) => (other.from < coding.to && coding.from < other.to ? [other.lane] : [])),
    );
    const free = [0, 1, 2, 3].find((lane) => !taken.has(lane));
    given.push({ ...coding, lane: free ?? coding.theme % lanes });
  }
  return given;
}
