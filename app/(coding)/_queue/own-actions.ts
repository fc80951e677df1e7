import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { CodingWork } from "@/lib/coding/coding-work";
import { inverseOperation, turnedAround, type UndoStep } from "@/lib/coding/inverse-operation";
import type { CodingId, OperationId, TranscriptId } from "@/lib/study/ids";
import { noHistory, type OwnAction, type UndoHistory, withAction } from "./undo-history";

/** An action, with whether it can be undone, or done again where it was undone, as the work stands now. */
export type ListedAction = OwnAction & { readonly isUndone: boolean; readonly canTurn: boolean };

type Screen = {
  readonly transcript: TranscriptId | null;
  readonly work: () => CodingWork;
  readonly perform: (operation: CodingOperation) => OperationId;
  /** What is on its way to being restored. */
  readonly restoring: () => readonly CodingId[];
  readonly changed: () => void;
};

export type HistoryDoors = {
  readonly kept: () => UndoHistory;
  readonly keep: (history: UndoHistory) => void;
};

/** One's own actions on one interview: the newest is undone first, or any one that still can be. */
export function ownActions(doors: HistoryDoors, screen: Screen) {
  let history = noHistory;

  const inverse = (step: UndoStep) =>
    screen.transcript && inverseOperation(step, screen.work(), screen.transcript);
  const back = ({ step }: OwnAction) => inverse(step);
  const again = ({ step }: OwnAction) => inverse(turnedAround(step));

  function remember(next: UndoHistory): void {
    const { removed, withdrawn } = screen.work();
    const restoring = screen.restoring();
    // Until the server has it, a reload shows it by what it was.
    const underway = history.removed.filter(
      ({ id }) => restoring.includes(id) && !removed.some((each) => each.id === id),
    );
    history = { ...next, removed: [...removed, ...underway], withdrawn };
    doors.keep(history);
    screen.changed();
  }

  /** The newest that can be taken; those on what was changed elsewhere are let go. */
  function newest(actions: readonly OwnAction[], turn: (action: OwnAction) => CodingOperation | null) {
    for (let at = actions.length - 1; at >= 0; at -= 1) {
      const action = actions[at];
      const operation = action && turn(action);
      if (action && operation) return { action, operation, rest: actions.slice(0, at) };
    }
    return null;
  }

  return {
    open(): UndoHistory {
      history = doors.kept();
      return history;
    },
    /** What was removed, also what is on its way to being restored. */
    removed: () => history.removed,
    canUndo: () => history.undo.length > 0,
    canRedo: () => history.redo.length > 0,
    note: (action: OwnAction) => remember(withAction(history, action)),
    forget: () => remember(noHistory),
    /** Whether it is done, and was not undone since. */
    isDone: (id: OperationId) => history.undo.some((action) => action.id === id),
    /** Gives what was undone; null where nothing can be any more. */
    undo(): OwnAction | null {
      const taken = newest(history.undo, back);
      if (taken !== null) screen.perform(taken.operation);
      const redo = taken === null ? history.redo : [...history.redo, taken.action];
      remember({ ...history, undo: taken?.rest ?? [], redo });
      return taken?.action ?? null;
    },
    redo(): OwnAction | null {
      const taken = newest(history.redo, again);
      if (taken !== null) screen.perform(taken.operation);
      const undo = taken === null ? history.undo : [...history.undo, taken.action];
      remember({ ...history, redo: taken?.rest ?? [], undo });
      return taken?.action ?? null;
    },
    /** Undoes this one, or does it again, whatever came after; nothing where that can't be. */
    turn(id: OperationId): void {
      const isThis = (action: OwnAction) => action.id === id;
      const done = history.undo.find(isThis);
      const undone = history.redo.find(isThis);
      const operation = done ? back(done) : undone && again(undone);
      if (!operation) return;
      screen.perform(operation);
      const [undo, redo] = [history.undo, history.redo].map((list) => list.filter((each) => !isThis(each)));
      remember({
        ...history,
        undo: [...(undo ?? []), ...(undone ? [undone] : [])],
        redo: [...(redo ?? []), ...(done ? [done] : [])],
      });
    },
    /** The newest first. */
    list(): readonly ListedAction[] {
      const done = history.undo.map((action) => ({
        ...action,
        isUndone: false,
        canTurn: back(action) !== null,
      }));
      const undone = history.redo.map((action) => ({
        ...action,
        isUndone: true,
        canTurn: again(action) !== null,
      }));
      return [...done, ...undone].reverse().sort((a, b) => b.atMs - a.atMs);
    },
  };
}
