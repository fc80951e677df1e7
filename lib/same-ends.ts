/** How many items two lists begin and end with that are the same; none is counted twice. */
export type SameEnds = { readonly head: number; readonly tail: number };

/** What two lists have in common at their begin and at their end; O(shorter list). */
export function sameEnds<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (a: Item | undefined, b: Item | undefined) => boolean = Object.is,
): SameEnds {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  return { head, tail };
}

/**
 * A mapping of lists of which each differs little from the one before: what it gave for the items that both
 * begin and end with, it gives again.
 */
export function mapWhatDiffers<Item, Mapped>(
  map: (item: Item) => Mapped,
): (items: readonly Item[]) => readonly Mapped[] {
  let before: readonly Item[] = [];
  let given: readonly Mapped[] = [];
  return (items) => {
    const { head, tail } = sameEnds(before, items);
    const between = items.slice(head, items.length - tail).map((item) => map(item));
    given = [...given.slice(0, head), ...between, ...given.slice(given.length - tail)];
    before = items;
    return given;
  };
}
