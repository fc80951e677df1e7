import { Plugin, type Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { sentenceAt, snapToWords } from "@/lib/transcript/segments";
import { selectionOf } from "./document-selection";
import type { OffsetMap } from "./offset-map";
import { passageBetween } from "./passage-between";

export type GestureEvents = {
  /**
   * A click on words that are coded, with the codings there, the innermost first; or on others, with none.
   * Not a tap, which selects.
   */
  readonly onClick: (codings: readonly string[]) => void;
  /** The mouse took hold of the text, and later let go: a bar in between would be in the way. */
  readonly onDrag: (dragging: boolean) => void;
  /** Where a finger points: there is no caret to drag. */
  readonly isCoarse: () => boolean;
};

/** Drag snaps to words (not with Alt), triple click takes a sentence, a number its turn; a word is the browser's. */
export function gestures(transcript: TurnedText, map: OffsetMap, events: GestureEvents): Plugin {
  const choose = (view: EditorView, passage: Passage | null) => {
    if (passage !== null)
      view.dispatch(view.state.tr.setSelection(selectionOf(view.state.doc, map, passage)));
    return passage !== null;
  };
  const letGo = (view: EditorView, from: MouseEvent) => (event: MouseEvent) => {
    const moved = event.clientX !== from.clientX || event.clientY !== from.clientY;
    // By then the editor has read where the browser's selection ended.
    setTimeout(() => {
      if (view.isDestroyed) return;
      const passage = passageBetween(transcript, map, view.state.selection);
      const snaps = (moved || event.shiftKey) && !event.altKey && event.detail < 2;
      if (passage !== null && snaps) choose(view, snapToWords(transcript, passage));
      events.onDrag(false);
    });
  };
  const clicked = (view: EditorView, position: number, event: MouseEvent) => {
    const codings = codingsUnder(event.target);
    const at = map.offsetOf(position);
    // Its words are drawn anew as those of the active coding, which loses the caret that the browser has just placed.
    if (codings.length > 0 && !event.shiftKey) choose(view, { from: at, to: at });
    events.onClick(codings);
  };
  return new Plugin({
    props: {
      handleTripleClick: (view, position) => choose(view, sentenceAt(transcript, map.offsetOf(position))),
      handleClick(view, position, event) {
        if (events.isCoarse()) choose(view, tapped(transcript, map, view.state.selection, position));
        else clicked(view, position, event);
        return false;
      },
      handleDOMEvents: {
        mousedown(view, event) {
          if (event.button !== 0 || events.isCoarse()) return false;
          const turn = turnOfNumber(event);
          if (turn !== null) {
            event.preventDefault();
            view.focus();
            return choose(view, transcript.turns[turn - 1] ?? null);
          }
          if (event.detail === 1 && !event.shiftKey) selectAnew(view);
          events.onDrag(true);
          window.addEventListener("mouseup", letGo(view, event), { once: true });
          return false;
        },
      },
    },
  });
}

/**
 * Lets go of what is selected, before the browser begins where the mouse was pressed: it would drag those words about,
 * or, where the text had no focus yet, go on from where they began.
 */
function selectAnew(view: EditorView): void {
  view.dom.focus({ preventScroll: true });
  view.dom.ownerDocument.getSelection()?.removeAllRanges();
}

/** A tap takes a sentence; a second one beside it extends to there, and one within it lets go. */
function tapped(
  transcript: TurnedText,
  map: OffsetMap,
  selection: Selection,
  position: number,
): Passage | null {
  const offset = map.offsetOf(position);
  const sentence = sentenceAt(transcript, offset);
  const chosen = passageBetween(transcript, map, selection);
  if (sentence === null || chosen === null) return sentence;
  if (chosen.from <= offset && offset < chosen.to) return { from: offset, to: offset };
  return { from: Math.min(chosen.from, sentence.from), to: Math.max(chosen.to, sentence.to) };
}

function codingsUnder(target: EventTarget | null): readonly string[] {
  const ids: string[] = [];
  let mark = target instanceof Element ? target.closest<HTMLElement>("mark[data-coding]") : null;
  for (; mark; mark = mark.parentElement?.closest<HTMLElement>("mark[data-coding]") ?? null) {
    if (mark.dataset.coding !== undefined) ids.push(mark.dataset.coding);
  }
  return ids;
}

/** The number that was pressed: it is drawn beside or above the words of its turn. */
function turnOfNumber(event: MouseEvent): number | null {
  const turn = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-turn]") : null;
  if (turn === null || event.target !== turn) return null;
  const box = turn.getBoundingClientRect();
  const above = Number.parseFloat(getComputedStyle(turn).paddingBlockStart);
  const isNumber = event.clientX < box.left || event.clientY < box.top + above;
  return isNumber ? Number(turn.dataset.turn) : null;
}
