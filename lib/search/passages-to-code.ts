import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { wholeSentences } from "./whole-sentences";

/** What of a hit is coded: its own words, or the sentences that they stand in. */
export const extents = ["hit", "sentence"] as const;
export type Extent = (typeof extents)[number];

export type PassagesToCode = {
  /** In the order of the text; none lies within another. */
  readonly passages: readonly Passage[];
  /** Hits that a passage of the coder's, coded the same, covers already. */
  readonly already: number;
  /** Hits that lie within the passage of another hit. */
  readonly together: number;
};

/**
 * The passages to code for the hits of one text, given where the coder has coded it the same way before. Each
 * hit is counted once: it gives a passage, or is coded already, or shares another's.
 */
export function passagesToCode(
  transcript: TurnedText,
  hits: readonly Passage[],
  coded: readonly Passage[],
  extent: Extent,
): PassagesToCode {
  const widened = hits
    .map(({ from, to }) => (extent === "hit" ? { from, to } : wholeSentences(transcript, { from, to })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const passages: Passage[] = [];
  let already = 0;
  let together = 0;
  for (const passage of widened) {
    if (coded.some((own) => covers(own, passage))) already += 1;
    else if (passages.some((other) => covers(other, passage))) together += 1;
    else passages.push(passage);
  }
  return { passages, already, together };
}

export function covers(outer: Passage, inner: Passage): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}
