import type { CodingWork } from "@/lib/coding/coding-work";
import type { UndoStep } from "@/lib/coding/inverse-operation";
import type { OperationId, TranscriptId } from "@/lib/study/ids";
import type { KeyValueStore, QueueScope } from "./kept-operations";

/** One own action, under the name of the operation that did it; when, in milliseconds since 1970. */
export type OwnAction = { readonly id: OperationId; readonly atMs: number; readonly step: UndoStep };

/** One's own actions of this tab that can be taken back or done again, with what was removed by them. */
export type UndoHistory = {
  readonly undo: readonly OwnAction[];
  readonly redo: readonly OwnAction[];
  readonly removed: CodingWork["removed"];
  readonly withdrawn: CodingWork["withdrawn"];
};

export const noHistory: UndoHistory = { undo: [], redo: [], removed: [], withdrawn: [] };

const mostActions = 100;

/** The history with one more action; what was undone before it can no longer be done again. */
export function withAction(history: UndoHistory, action: OwnAction): UndoHistory {
  return { ...history, undo: [...history.undo, action].slice(-mostActions), redo: [] };
}

const keyOf = ({ user, study, interview }: QueueScope) => `samenspraak.undo.3.${user}.${study}.${interview}`;

/**
 * What the tab's own storage kept through a reload; a tab that was closed starts without, and so does another
 * version of the text, for the steps' offsets are of the one they were taken on.
 */
export function keptHistory(
  store: KeyValueStore,
  scope: QueueScope,
  transcript: TranscriptId | null,
): UndoHistory {
  try {
    const text = store.getItem(keyOf(scope));
    const kept = text === null ? null : asKept(JSON.parse(text));
    return kept?.transcript === transcript ? { ...noHistory, ...kept.history } : noHistory;
  } catch {
    return noHistory;
  }
}

/** Keeps it; where there is no room, undo works until the page is left. */
export function keepHistory(
  store: KeyValueStore,
  scope: QueueScope,
  transcript: TranscriptId | null,
  history: UndoHistory,
): void {
  try {
    store.setItem(keyOf(scope), JSON.stringify({ transcript, history } satisfies KeptHistory));
  } catch {
    store.removeItem(keyOf(scope));
  }
}

type KeptHistory = { readonly transcript: TranscriptId | null; readonly history: UndoHistory };

/** The one cast: only keepHistory writes under its key, whose number changes with the shape. */
function asKept(json: unknown): KeptHistory {
  return json as KeptHistory;
}
