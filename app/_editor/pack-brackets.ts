/** A bracket beside a passage, in pixels from the top of the margin, with the column it would like. */
export type BracketWish = {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  /** Counted from 0: each theme has its own, so that a colour keeps its place. */
  readonly column: number;
};

/**
 * Gives each bracket a column in which it touches no other: its own where that is free, else the first free one
 * from the left, else its own after all. Brackets that come first in the given order choose first.
 */
export function packBrackets(brackets: readonly BracketWish[], columns: number): ReadonlyMap<string, number> {
  const taken: BracketWish[][] = Array.from({ length: columns }, () => []);
  const columnById = new Map<string, number>();
  for (const bracket of brackets) {
    const own = bracket.column % columns;
    const isFree = (column: number) => !taken[column]?.some((other) => touch(other, bracket));
    const free = isFree(own) ? own : taken.findIndex((_, column) => isFree(column));
    const column = free === -1 ? own : free;
    taken[column]?.push(bracket);
    columnById.set(bracket.id, column);
  }
  return columnById;
}

function touch(a: BracketWish, b: BracketWish): boolean {
  return a.top < b.bottom && b.top < a.bottom;
}
