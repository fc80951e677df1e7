import type { Passage } from "@/lib/passage/passage";

/** Two overlapping units, by their places, and how much text they share, above 0. */
export type VisitOverlap = (first: number, second: number, shared: number) => void;

/** A unit of each of two coders that share text, by their places. */
export type OverlappingUnits = {
  readonly first: number;
  readonly second: number;
  /** Intersection over union, above 0 and at most 1. */
  readonly iou: number;
};

/**
 * Visits all pairs of units that overlap, of two coders whose own units don't overlap, in the order of the text.
 * Of the pairs from any place on, one of the two units of the first is in no other. Time: the number of units.
 */
export function eachOverlap(
  firsts: readonly Passage[],
  seconds: readonly Passage[],
  visit: VisitOverlap,
): void {
  let first = 0;
  let second = 0;
  for (;;) {
    const one = firsts[first];
    const other = seconds[second];
    if (one === undefined || other === undefined) return;
    const from = one.from > other.from ? one.from : other.from;
    const to = one.to < other.to ? one.to : other.to;
    if (from < to) visit(first, second, to - from);
    if (one.to <= other.to) first += 1;
    else second += 1;
  }
}

/** The same as a list. */
export function overlappingUnits(
  firsts: readonly Passage[],
  seconds: readonly Passage[],
): readonly OverlappingUnits[] {
  const pairs: OverlappingUnits[] = [];
  eachOverlap(firsts, seconds, (first, second, shared) => {
    const covered = lengthOf(firsts[first]) + lengthOf(seconds[second]) - shared;
    pairs.push({ first, second, iou: shared / covered });
  });
  return pairs;
}

function lengthOf(passage: Passage | undefined): number {
  return passage === undefined ? 0 : passage.to - passage.from;
}
