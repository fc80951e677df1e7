import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { paneAround } from "./pane-around";

/** Where someone is in a text on the page. */
export type ReadingPlace = {
  /** The turn at the top of the window, from 1, and how far below that top it begins, in pixels; null at the start. */
  readonly top: { readonly turn: number; readonly below: number } | null;
  /** What is selected of the text, in offsets of the transcript; null where nothing is. */
  readonly selected: Passage | null;
};

/** To ask whether the text is scrolled would have the page laid out once more, so `isScrolled` is known before. */
export function readingPlaceIn(
  element: HTMLElement,
  transcript: TurnedText,
  isScrolled: boolean,
): ReadingPlace {
  return { top: isScrolled ? topIn(element) : null, selected: selectedIn(element, transcript) };
}

/** Scrolls the same turn of a text that took the other's place to where it was. */
export function scrollBackTo(element: HTMLElement, { top }: ReadingPlace): void {
  const turn = top && element.querySelector(`[data-turn="${top.turn}"]`);
  if (!turn) return;
  const pane = paneAround(element);
  const below = () => turn.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += below() - top.below;
}

function topIn(element: HTMLElement): ReadingPlace["top"] {
  const start = paneAround(element).getBoundingClientRect().top;
  const isSeen = (part: Element) => part.getBoundingClientRect().bottom > start;
  const section = [...element.children].find(isSeen);
  const turn = [...(section?.children ?? [])].find(isSeen);
  if (!(turn instanceof HTMLElement)) return null;
  return { turn: Number(turn.dataset.turn), below: turn.getBoundingClientRect().top - start };
}

function selectedIn(element: HTMLElement, { turns }: TurnedText): Passage | null {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return null;
  const offsetOf = (node: Node, offset: number) => {
    const turn = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-turn]");
    if (!turn) return null;
    const before = document.createRange();
    before.setStart(turn, 0);
    before.setEnd(node, offset);
    return (turns[Number(turn.dataset.turn) - 1]?.from ?? 0) + before.toString().length;
  };
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  return from === null || to === null || from >= to ? null : { from, to };
}
