import { sameEnds } from "@/lib/same-ends";
import type { DrawnCoding } from "./drawn-coding";

/** The codings of a text, in an order that stays, and the one that has a tint. */
export type CodingsToDraw = {
  readonly codings: readonly DrawnCoding[];
  /** The coding being looked at or worked on. */
  readonly active: string | null;
};

export type DrawingDifference = {
  /** Of the earlier drawing: what is no longer there, or looks otherwise. */
  readonly gone: readonly DrawnCoding[];
  /** Of the later drawing: what was not there, or looked otherwise. */
  readonly come: readonly DrawnCoding[];
};

/** What to take away from one drawing and to add to it for another. What both begin and end with is only passed by. */
export function differenceOf(before: CodingsToDraw, after: CodingsToDraw): DrawingDifference {
  const keepsTint = (id: string | undefined) => (id === before.active) === (id === after.active);
  const looksTheSame = (a: DrawnCoding | undefined, b: DrawnCoding | undefined) =>
    keepsTint(b?.id) && (a === b || isDrawnAs(a, b));
  const [earlier, later] = [before.codings, after.codings];
  const { head, tail } = sameEnds(earlier, later, looksTheSame);

  const goneById = new Map(
    earlier.slice(head, earlier.length - tail).map((coding) => [coding.id, coding] as const),
  );
  const come: DrawnCoding[] = [];
  for (const coding of later.slice(head, later.length - tail)) {
    if (looksTheSame(goneById.get(coding.id), coding)) goneById.delete(coding.id);
    else come.push(coding);
  }
  return { gone: [...goneById.values()], come };
}

function isDrawnAs(a: DrawnCoding | undefined, b: DrawnCoding | undefined): boolean {
  return (
    a?.id === b?.id && a?.from === b?.from && a?.to === b?.to && a?.theme === b?.theme && a?.lane === b?.lane
  );
}
