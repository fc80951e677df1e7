import { overlap } from "@/lib/passage/overlap";
import type { Passage } from "@/lib/passage/passage";

/** A unit of each of two coders that share text, by their places, and how much of what they cover they share. */
export type OverlappingUnits = {
  readonly first: number;
  readonly second: number;
  /** Intersection over union, above 0 and at most 1. */
  readonly iou: number;
};

/**
 * All pairs of units that overlap, of two coders whose own units don't overlap, in the order of the text.
 * Of what is left of the list at any place, one of the first pair's two units is in no other pair.
 * Time: the number of units.
 */
export function overlappingUnits(
  firsts: readonly Passage[],
  seconds: readonly Passage[],
): readonly OverlappingUnits[] {
  const pairs: OverlappingUnits[] = [];
  let first = 0;
  let second = 0;
  for (;;) {
    const [one, other] = [firsts[first], seconds[second]];
    if (one === undefined || other === undefined) return pairs;
    if (overlap(one, other)) pairs.push({ first, second, iou: iouOf(one, other) });
    if (one.to <= other.to) first += 1;
    else second += 1;
  }
}

function iouOf(one: Passage, other: Passage): number {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return shared / (one.to - one.from + (other.to - other.from) - shared);
}
