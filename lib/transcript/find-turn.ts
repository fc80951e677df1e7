import type { Turn } from "./turn";

/**
 * The index of the turn that holds this offset of the text, by binary search: the last one that starts at or
 * before it, so that the line feed after a turn belongs to that turn. Throws a RangeError for an offset
 * outside the text or where there are no turns.
 */
export function findTurn(turns: readonly Turn[], offset: number): number {
  const end = turns.at(-1)?.to ?? -1;
  if (!(offset >= 0 && offset <= end)) throw new RangeError(`no turn at ${offset} of ${end}`);
  let low = 0;
  let high = turns.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((turns[middle]?.from ?? Number.POSITIVE_INFINITY) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
