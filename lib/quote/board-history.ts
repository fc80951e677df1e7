import { type BoardChange, inverseBoardChange } from "./board-change";

/** What one did on a board, the newest last, and what was taken back of it since. */
export type BoardHistory = {
  readonly done: readonly BoardChange[];
  readonly undone: readonly BoardChange[];
};

export const noBoardHistory: BoardHistory = { done: [], undone: [] };

/** A step through the history: the change to make, of what it is the turn, and the history after it. */
export type BoardStep = {
  readonly change: BoardChange;
  readonly of: BoardChange;
  readonly history: BoardHistory;
};

const mostChanges = 100;

/** The history with one more change; what was taken back before it can no longer be done again. */
export function withChange({ done }: BoardHistory, change: BoardChange): BoardHistory {
  return { done: [...done, change].slice(-mostChanges), undone: [] };
}

/** Takes the newest change back; null where there is none. */
export function stepBack({ done, undone }: BoardHistory): BoardStep | null {
  const of = done.at(-1);
  if (of === undefined) return null;
  return {
    change: inverseBoardChange(of),
    of,
    history: { done: done.slice(0, -1), undone: [...undone, of] },
  };
}

/** Does again what was taken back last; null where nothing was. A quote that was chosen is put back, not chosen anew. */
export function stepForward({ done, undone }: BoardHistory): BoardStep | null {
  const of = undone.at(-1);
  if (of === undefined) return null;
  return {
    change: inverseBoardChange(inverseBoardChange(of)),
    of,
    history: { done: [...done, of], undone: undone.slice(0, -1) },
  };
}

/** The history without a step that could not be made: somebody else changed the quote meanwhile. */
export function withoutStep({ done, undone }: BoardHistory, { of }: BoardStep): BoardHistory {
  const others = (changes: readonly BoardChange[]) => changes.filter((change) => change !== of);
  return { done: others(done), undone: others(undone) };
}
