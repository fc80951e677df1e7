import { paneAround } from "@/app/_editor/pane-around";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import type { Passage } from "@/lib/passage/passage";

/** Puts the caret at an offset and that line in the middle of the window, without taking the focus. */
export function bringToMiddle(view: TranscriptView, offset: number): void {
  const here = { from: offset, to: offset };
  view.reveal(here);
  view.select(here);
  // A turn may be longer than the window, and a section gets its true height only once it is in sight.
  requestAnimationFrame(() => {
    const pane = paneAround(view.element);
    const { top, bottom } = pane.getBoundingClientRect();
    const line = view.boxOf(here);
    pane.scrollBy({ top: (line.top + line.bottom) / 2 - (top + bottom) / 2 });
  });
}

/** Brings a passage into sight where its beginning is not; the caret and the focus stay. */
export function bringInSight(view: TranscriptView, passage: Passage): void {
  const pane = paneAround(view.element).getBoundingClientRect();
  const { top, bottom } = view.edgeOf(passage, "from");
  if (top < pane.top || bottom > pane.bottom) view.reveal(passage);
}
