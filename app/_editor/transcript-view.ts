import type { Editor } from "@tiptap/core";
import { firstWhere } from "@/lib/first-where";
import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { codingsKey } from "./codings-plugin";
import { selectionOf } from "./document-selection";
import type { CodingsToDraw } from "./drawing-difference";
import type { OffsetMap } from "./offset-map";
import { passageBetween } from "./passage-between";

/** Where a passage stands on the screen, in pixels of the window. */
export type PassageBox = { readonly top: number; readonly bottom: number; readonly left: number };

/** The text on the screen, spoken to in offsets of the transcript. */
export type TranscriptView = {
  readonly transcript: TurnedText;
  /** What is selected, without line feeds at its ends; null where only the caret stands. */
  readonly passage: () => Passage | null;
  readonly caret: () => number;
  readonly select: (passage: Passage) => void;
  /** Brings a passage into sight, in the middle. */
  readonly reveal: (passage: Passage) => void;
  readonly focus: () => void;
  readonly hasFocus: () => boolean;
  /** Draws codings, and where asked places the caret, in one go: the browser lays out the text once for both. */
  readonly draw: (drawing: CodingsToDraw, caret?: number) => void;
  readonly boxOf: (passage: Passage) => PassageBox;
  /** Where a passage begins or ends on the screen. */
  readonly edgeOf: (passage: Passage, edge: "from" | "to") => PassageBox;
  /** The offset nearest to a point of the window; null where there is no text. */
  readonly offsetAt: (x: number, y: number) => number | null;
  readonly element: HTMLElement;
  /** The element of each section, in order. */
  readonly sections: () => readonly HTMLElement[];
  /** The index of the section at this height of the window; of the first or the last one where it is outside. */
  readonly sectionAt: (height: number) => number;
};

export function transcriptView(editor: Editor, transcript: TurnedText, map: OffsetMap): TranscriptView {
  const { view } = editor;
  const sections = () => [...view.dom.children].filter((child) => child instanceof HTMLElement);
  return {
    transcript,
    passage: () => passageBetween(transcript, map, view.state.selection),
    caret: () => map.offsetOf(view.state.selection.head),
    select: (passage) => {
      const { doc, tr } = view.state;
      view.dispatch(tr.setSelection(selectionOf(doc, map, passage)).scrollIntoView());
    },
    reveal: (passage) => revealIn(view.domAtPos(map.positionOf(passage.from)).node),
    focus: () => {
      // It places the caret itself: left to the browser, the caret would be scrolled to.
      view.focus();
      // Where a finger points the text can't be written in, and the editor leaves the focus where it is.
      if (!view.hasFocus()) view.dom.focus({ preventScroll: true });
    },
    hasFocus: () => view.hasFocus(),
    draw(drawing, caret) {
      const drawn = codingsKey.getState(view.state);
      const stands = drawn?.codings === drawing.codings && drawn.active === drawing.active;
      if (stands && caret === undefined) return;
      const { doc, tr } = view.state;
      if (caret !== undefined)
        tr.setSelection(selectionOf(doc, map, { from: caret, to: caret })).scrollIntoView();
      view.dispatch(tr.setMeta(codingsKey, drawing));
    },
    boxOf: ({ from, to }) => {
      const first = view.coordsAtPos(map.positionOf(from), 1);
      const last = view.coordsAtPos(map.positionOf(to), -1);
      return { top: first.top, bottom: last.bottom, left: first.left };
    },
    edgeOf: (passage, edge) => view.coordsAtPos(map.positionOf(passage[edge]), edge === "from" ? 1 : -1),
    offsetAt: (x, y) => {
      const found = view.posAtCoords({ left: x, top: y });
      return found && map.offsetOf(found.pos);
    },
    element: view.dom,
    sections,
    sectionAt(height) {
      const all = sections();
      const endsBelow = (index: number) => (all[index]?.getBoundingClientRect().bottom ?? 0) > height;
      return firstWhere(Math.max(all.length - 1, 0), endsBelow);
    },
  };
}

function revealIn(node: globalThis.Node): void {
  const element = node instanceof Element ? node : node.parentElement;
  const scroll = () => element?.scrollIntoView({ block: "center" });
  scroll();
  // A section that was never laid out gets its true height only now.
  requestAnimationFrame(scroll);
}
