import { firstWhere } from "@/lib/first-where";
import { findTurn } from "@/lib/transcript/find-turn";
import type { Turn } from "@/lib/transcript/turn";

/**
 * How many turns one section of the document holds: so few that one that comes into sight, with its labels, fits
 * in a frame; so many that a long interview has hundreds of them and not thousands.
 */
export const turnsPerSection = 12;

/**
 * Between places in the editor's document and offsets in the transcript's text, exact in UTF-16 units.
 * Document: doc > section > turn > text; each opening or closing of a section or turn takes one place. Text:
 * the turns joined by one line feed.
 */
export type OffsetMap = {
  /** Where this offset stands; a line feed stands at the end of its turn. RangeError outside the text. */
  readonly positionOf: (offset: number) => number;
  /** The offset of this place; between two turns it is the end of the one before. */
  readonly offsetOf: (position: number) => number;
  /** The index of the turn around this place, or the one before it. */
  readonly turnOf: (position: number) => number;
};

export function mapOffsets(turns: readonly Turn[], perSection = turnsPerSection): OffsetMap {
  const starts = turns.map(({ from }, index) => placeOfTurn(from, index, perSection));
  const turnOf = (position: number) =>
    Math.max(firstWhere(starts.length, (turn) => (starts[turn] ?? 0) > position) - 1, 0);
  return {
    positionOf(offset) {
      const index = findTurn(turns, offset);
      return (starts[index] ?? 0) + offset - (turns[index]?.from ?? 0);
    },
    offsetOf(position) {
      const index = turnOf(position);
      const { from, to } = turns[index] ?? { from: 0, to: 0 };
      return from + Math.min(Math.max(position - (starts[index] ?? 0), 0), to - from);
    },
    turnOf,
  };
}

/** Where a turn's words begin: its offset, plus what was opened and closed on the way, less the line feeds. */
function placeOfTurn(from: number, index: number, perSection: number): number {
  const sectionsBefore = Math.floor(index / perSection);
  const lettersBefore = from - index;
  const opened = sectionsBefore + 1 + index + 1;
  const closed = sectionsBefore + index;
  return lettersBefore + opened + closed;
}
