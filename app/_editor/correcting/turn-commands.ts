import type { Command, EditorState } from "@tiptap/pm/state";
import { attributesWith, markOf, type TurnMark, turnsIn } from "./correctable-document";

/** Which turn the caret is in, counted from 0. */
export function turnAtCaret({ doc, selection }: EditorState): number {
  const after = turnsIn(doc).findIndex(({ start }) => start > selection.head);
  return after < 0 ? turnsIn(doc).length - 1 : Math.max(0, after - 1);
}

/** Parts the turn at the caret; what follows is the same speaker's, without a time. Selected words go. */
export const splitTurn: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type.name !== "turn" || !$from.sameParent($to)) return false;
  const attributes = attributesWith($from.parent, { ...markOf($from.parent), seconds: null });
  const { tr } = state;
  if ($from.pos !== $to.pos) tr.delete($from.pos, $to.pos);
  dispatch?.(tr.split($from.pos, 1, [{ type: $from.parent.type, attrs: attributes }]).scrollIntoView());
  return true;
};

/** Joins a turn, counted from 0, to the one before it, whose speaker and time stay; a blank keeps words apart. */
export function joinTurn(index: number): Command {
  return (state, dispatch) => {
    const turns = turnsIn(state.doc);
    const [before, after] = [turns[index - 1], turns[index]];
    if (before === undefined || after === undefined) return false;
    const end = before.start + before.turn.content.size;
    const { tr } = state;
    tr.delete(end, after.start);
    if (needsBlank(before.turn.textContent, after.turn.textContent)) tr.insertText(" ", end);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function needsBlank(before: string, after: string): boolean {
  return before !== "" && after !== "" && !/\s$/.test(before) && !/^\s/.test(after);
}

/** With the caret at the start of a turn, joins it to the one before. */
export const joinBackward: Command = (state, dispatch) => {
  const { empty, $from } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  // At the first turn there is nothing to join, and nothing else to do.
  return joinTurn(turnAtCaret(state))(state, dispatch) || true;
};

/** With the caret at the end of a turn, joins the next one to it. */
export const joinForward: Command = (state, dispatch) => {
  const { empty, $from } = state.selection;
  if (!empty || $from.parentOffset < $from.parent.content.size) return false;
  return joinTurn(turnAtCaret(state) + 1)(state, dispatch) || true;
};

/** Gives a turn, counted from 0, another speaker or time. */
export function markTurn(index: number, mark: TurnMark): Command {
  return (state, dispatch) => {
    const found = turnsIn(state.doc)[index];
    if (found === undefined) return false;
    const { speaker, seconds } = markOf(found.turn);
    if (speaker === mark.speaker && seconds === mark.seconds) return false;
    const { tr } = state;
    for (const [name, value] of Object.entries(attributesWith(found.turn, mark))) {
      if (found.turn.attrs[name] !== value) tr.setNodeAttribute(found.start - 1, name, value);
    }
    dispatch?.(tr);
    return true;
  };
}
