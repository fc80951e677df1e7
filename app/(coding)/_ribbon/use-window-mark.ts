import { type RefObject, useEffect, useRef } from "react";
import { turnsPerSection } from "@/app/_editor/offset-map";
import { paneAround } from "@/app/_editor/pane-around";
import type { TranscriptView } from "@/app/_editor/transcript-view";

/** Keeps a mark on the strip over the part of the text that the window shows. */
export function useWindowMark(view: TranscriptView): RefObject<HTMLSpanElement | null> {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const pane = paneAround(view.element);
    let frame = 0;
    const put = () => {
      frame = 0;
      const { top, bottom } = pane.getBoundingClientRect();
      const [from, to] = [shareAt(view, top), shareAt(view, bottom)];
      mark.current?.style.setProperty("--top", `${from * 100}%`);
      mark.current?.style.setProperty("--height", `${(to - from) * 100}%`);
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(put);
    };
    soon();
    pane.addEventListener("scroll", soon, { passive: true });
    const resized = new ResizeObserver(soon);
    resized.observe(pane);
    resized.observe(view.element);
    return () => {
      cancelAnimationFrame(frame);
      pane.removeEventListener("scroll", soon);
      resized.disconnect();
    };
  }, [view]);
  return mark;
}

/** How much of the text stands above this height of the window, from 0 to 1: even within a section. */
function shareAt(view: TranscriptView, height: number): number {
  const { text, turns } = view.transcript;
  const index = view.sectionAt(height);
  const box = view.sections()[index]?.getBoundingClientRect();
  if (box === undefined || box.height === 0) return 0;
  const from = turns[index * turnsPerSection]?.from ?? 0;
  const to = turns[(index + 1) * turnsPerSection]?.from ?? text.length;
  const within = Math.min(Math.max((height - box.top) / box.height, 0), 1);
  return (from + within * (to - from)) / text.length;
}
