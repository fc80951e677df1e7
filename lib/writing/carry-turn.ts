/**
 * The number of a turn in a later version of the transcript, from 1, by what is said in the turns of both
 * versions: the turn with the same words that lies nearest to where it would be, else the one in its place
 * counted from the last turn before it that is the same. Null for a number that the earlier version lacks,
 * and where the later one has no turns.
 */
export function carryTurn(before: readonly string[], after: readonly string[], turn: number): number | null {
  const words = before[turn - 1];
  if (words === undefined || after.length === 0) return null;
  let start = 0;
  while (start < turn - 1 && start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  while (
    tail < before.length - turn &&
    tail < after.length - start &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail += 1;
  // From the side where less was changed in between.
  const fromStart = turn - 1;
  const fromEnd = after.length - (before.length - (turn - 1));
  const expected = turn - 1 - start <= before.length - turn - tail ? fromStart : fromEnd;
  let nearest: number | null = null;
  for (const [at, said] of after.entries()) {
    if (said !== words) continue;
    if (nearest === null || Math.abs(at - expected) < Math.abs(nearest - expected)) nearest = at;
  }
  const place = nearest ?? Math.min(Math.max(expected, 0), after.length - 1);
  return place + 1;
}
