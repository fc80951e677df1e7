import { type RefObject, useLayoutEffect } from "react";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import type { Passage } from "@/lib/passage/passage";

/** The distance from the words' own box: the lanes under them, and some air. */
const gap = 16;

/**
 * Puts a part under a passage, and above it where the window ends; it stays there when the text changes height.
 * Where the part is a sheet at the foot of the window, the passage moves out from under it.
 */
export function useBelowPassage(
  part: RefObject<HTMLElement | null>,
  page: RefObject<HTMLElement | null>,
  view: TranscriptView,
  passage: Passage | null,
): void {
  const { from, to } = passage ?? {};
  useLayoutEffect(() => {
    if (from === undefined || to === undefined) return;
    const put = () => {
      if (!part.current || !page.current) return;
      const frame = page.current.getBoundingClientRect();
      const words = view.boxOf({ from, to });
      const text = view.element.getBoundingClientRect();
      const pane = page.current.parentElement?.getBoundingClientRect().bottom ?? window.innerHeight;
      const height = part.current.offsetHeight;
      const below = words.bottom + gap;
      const fits = below + height <= pane || words.top - gap - height < 0;
      const top = fits ? below : words.top - gap / 2 - height;
      const covered = words.bottom + gap - part.current.getBoundingClientRect().top;
      const isSheet = getComputedStyle(part.current).position === "fixed";
      if (isSheet && covered > 0) page.current.parentElement?.scrollBy({ top: covered });
      part.current.style.setProperty("--top", `${top - frame.top}px`);
      part.current.style.setProperty("--start", `${text.left - frame.left}px`);
    };
    put();
    const resized = new ResizeObserver(put);
    resized.observe(view.element);
    return () => resized.disconnect();
  }, [part, page, view, from, to]);
}
