import { firstWhere } from "../first-where";
import type { Turn } from "./turn";

/**
 * The index of the turn that holds this offset of the text, by binary search: the last one that starts at or
 * before it, so that the line feed after a turn belongs to that turn. Throws a RangeError for an offset
 * outside the text or where there are no turns.
 */
export function findTurn(turns: readonly Turn[], offset: number): number {
  const end = turns.at(-1)?.to ?? -1;
  if (!(offset >= 0 && offset <= end)) throw new RangeError(`no turn at ${offset} of ${end}`);
  return firstWhere(turns.length, (index) => (turns[index]?.from ?? 0) > offset) - 1;
}
