import { useEffect, useState } from "react";
import { paneAround } from "@/app/_editor/pane-around";
import type { TranscriptView } from "@/app/_editor/transcript-view";

/** In pixels, from the top of the text. */
export type SectionBox = { readonly top: number; readonly width: number; readonly height: number };

export type ShownSections = {
  /** The first and the last section in or near the window. */
  readonly first: number;
  readonly last: number;
  /** Of every section, also those that are not near. */
  readonly boxes: readonly SectionBox[];
};

const none: ShownSections = { first: 0, last: -1, boxes: [] };

/**
 * Keeps which sections of the text are near the window and where they are. It asks as the text scrolls: to have
 * each of hundreds of sections watched would cost every frame, that of a key too.
 */
export function useShownSections(view: TranscriptView): ShownSections {
  const [state, setState] = useState(none);
  useEffect(() => {
    const pane = paneAround(view.element);
    const scrolled = () => {
      const { first, last } = sectionsNear(view, pane);
      setState((before) =>
        first === before.first && last === before.last ? before : shownSections(view, first, last),
      );
    };
    const resized = new ResizeObserver(() => {
      const { first, last } = sectionsNear(view, pane);
      setState(shownSections(view, first, last));
    });
    for (const element of [pane, ...view.sections()]) resized.observe(element);
    pane.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      resized.disconnect();
      pane.removeEventListener("scroll", scrolled);
    };
  }, [view]);
  return state;
}

/** As far as half a window away. */
function sectionsNear(view: TranscriptView, pane: HTMLElement) {
  const { top, bottom, height } = pane.getBoundingClientRect();
  return { first: view.sectionAt(top - height / 2), last: view.sectionAt(bottom + height / 2) };
}

function shownSections(view: TranscriptView, first: number, last: number): ShownSections {
  const origin = view.element.getBoundingClientRect().top;
  const boxes = view.sections().map((section) => {
    const { top, width, height } = section.getBoundingClientRect();
    return { top: top - origin, width, height };
  });
  return { first, last, boxes };
}
