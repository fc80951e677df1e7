import type { EditorState } from "@tiptap/pm/state";
import { markOf, type TurnMark, turnsIn } from "./correctable-document";
import { turnAtCaret } from "./turn-commands";

export type TurnNow = TurnMark & {
  /** Counted from 0. */
  readonly index: number;
  readonly turns: number;
};

/** The turn that the caret is in. */
export function turnNow(state: EditorState): TurnNow {
  const turns = turnsIn(state.doc);
  const index = turnAtCaret(state);
  const found = turns[index];
  return { ...(found ? markOf(found.turn) : { speaker: "", seconds: null }), index, turns: turns.length };
}

/** Who speaks in the text, in the order of coming in. */
export function speakersIn(state: EditorState): readonly string[] {
  return [...new Set(turnsIn(state.doc).map(({ turn }) => markOf(turn).speaker))];
}
