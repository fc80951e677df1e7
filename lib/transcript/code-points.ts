import { firstWhere } from "../first-where";

/**
 * Offsets of one text in code points and in UTF-16 units. Each way takes O(log k) for k characters outside
 * the basic plane, and gives null for what is no offset of the text: outside it, no whole number, or (in
 * units) inside a surrogate pair. A lone surrogate counts as one code point.
 */
export type CodePoints = {
  /** The text's length in code points. */
  readonly length: number;
  readonly toUnits: (codePoints: number) => number | null;
  readonly toCodePoints: (units: number) => number | null;
};

/** Prepares the conversion for this text in one pass over it. */
export function codePointsOf(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map((match) => match.index);
  const length = text.length - pairs.length;
  return {
    length,
    toUnits(codePoints) {
      if (!isOffset(codePoints, length)) return null;
      return codePoints + firstWhere(pairs.length, (at) => (pairs[at] ?? 0) - at >= codePoints);
    },
    toCodePoints(units) {
      if (!isOffset(units, text.length)) return null;
      const before = firstWhere(pairs.length, (at) => (pairs[at] ?? 0) >= units);
      return pairs[before - 1] === units - 1 ? null : units - before;
    },
  };
}

function isOffset(offset: number, length: number): boolean {
  return Number.isInteger(offset) && offset >= 0 && offset <= length;
}
