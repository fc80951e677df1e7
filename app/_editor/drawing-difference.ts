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
  const looksTheSame = (a: DrawnCoding | undefined, b: DrawnCoding | undefined) =>
    a?.id === b?.id &&
    (a?.id === before.active) === (b?.id === after.active) &&
    a?.from === b?.from &&
    a?.to === b?.to &&
    a?.theme === b?.theme &&
    a?.lane === b?.lane;
  const [earlier, later] = [before.codings, after.codings];
  const most = Math.min(earlier.length, later.length);
  let head = 0;
  while (head < most && looksTheSame(earlier[head], later[head])) head += 1;
  let tail = 0;
  while (tail < most - head && looksTheSame(earlier.at(-1 - tail), later.at(-1 - tail))) tail += 1;

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
