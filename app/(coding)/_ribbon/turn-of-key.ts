/** How many turns a page key goes on. */
const page = 10;

/** The turn that a key of a slider goes to, both counted from 0; null for any other key. */
export function turnOfKey(key: string, turn: number, turns: number): number | null {
  const to = {
    ArrowUp: turn - 1,
    ArrowLeft: turn - 1,
    ArrowDown: turn + 1,
    ArrowRight: turn + 1,
    PageUp: turn - page,
    PageDown: turn + page,
    Home: 0,
    End: turns - 1,
  }[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), turns - 1);
}
