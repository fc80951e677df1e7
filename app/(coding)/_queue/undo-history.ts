import type { CodingWork } from "@/lib/coding/coding-work";
import type { UndoStep } from "@/lib/coding/inverse-operation";
import type { KeyValueStore, QueueScope } from "./kept-operations";

/** One's own actions of this tab that can be taken back or done again, with what was removed by them. */
export type UndoHistory = {
  readonly undo: readonly UndoStep[];
  readonly redo: readonly UndoStep[];
  readonly removed: CodingWork["removed"];
  readonly withdrawn: CodingWork["withdrawn"];
};

export const noHistory: UndoHistory = { undo: [], redo: [], removed: [], withdrawn: [] };

const mostSteps = 100;

/** The history with one more action; what was undone before it can no longer be done again. */
export function withStep(history: UndoHistory, step: UndoStep): UndoHistory {
  return { ...history, undo: [...history.undo, step].slice(-mostSteps), redo: [] };
}

const keyOf = ({ user, study, interview }: QueueScope) => `samenspraak.undo.1.${user}.${study}.${interview}`;

/** What the tab's own storage kept through a reload; a tab that was closed starts without. */
export function keptHistory(store: KeyValueStore, scope: QueueScope): UndoHistory {
  try {
    const text = store.getItem(keyOf(scope));
    return text === null ? noHistory : asHistory(JSON.parse(text));
  } catch {
    return noHistory;
  }
}

/** Keeps it; where there is no room, undo works until the page is left. */
export function keepHistory(store: KeyValueStore, scope: QueueScope, history: UndoHistory): void {
  try {
    store.setItem(keyOf(scope), JSON.stringify(history));
  } catch {
    store.removeItem(keyOf(scope));
  }
}

/** The one cast: only keepHistory writes under its key, whose number changes with the shape. */
function asHistory(json: unknown): UndoHistory {
  return { ...noHistory, ...(json as UndoHistory) };
}
