import { type RefObject, useEffect, useRef } from "react";
import { isPutAway, swipedDown } from "./swiped-down";

/**
 * Lets a finger put a sheet away by swiping it down. A part is one where its style sheet sets --is-sheet; how far it is
 * swiped stands in --swiped. What scrolls within it scrolls first, and a field keeps its own gestures.
 */
export function useSwipeAway(
  part: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onPutAway: () => void,
): void {
  const putAway = useRef(onPutAway);
  useEffect(() => {
    putAway.current = onPutAway;
  });
  useEffect(() => {
    const sheet = part.current;
    if (!isOpen || sheet === null) return;
    let from: Touch | null = null;
    let swiped = 0;
    const swipe = (by: number) => {
      swiped = by;
      sheet.style.setProperty("--swiped", `${by}px`);
    };
    const start = ({ touches, target }: TouchEvent) => {
      const [only] = touches;
      const isField = target instanceof Element && target.closest("input, textarea, select") !== null;
      const isSheet = getComputedStyle(sheet).getPropertyValue("--is-sheet") !== "";
      from = isSheet && !isField && touches.length === 1 && sheet.scrollTop === 0 ? (only ?? null) : null;
    };
    const move = (event: TouchEvent) => {
      const [now] = event.touches;
      if (from === null || now === undefined) return;
      const by = swipedDown({ x: from.clientX, y: from.clientY }, { x: now.clientX, y: now.clientY });
      if (by > 0 && event.cancelable) event.preventDefault();
      if (by !== swiped) swipe(by);
    };
    const end = ({ type }: TouchEvent) => {
      const away = type === "touchend" && isPutAway(swiped);
      from = null;
      swipe(0);
      if (away) putAway.current();
    };
    sheet.addEventListener("touchstart", start, { passive: true });
    sheet.addEventListener("touchmove", move, { passive: false });
    sheet.addEventListener("touchend", end);
    sheet.addEventListener("touchcancel", end);
    return () => {
      sheet.removeEventListener("touchstart", start);
      sheet.removeEventListener("touchmove", move);
      sheet.removeEventListener("touchend", end);
      sheet.removeEventListener("touchcancel", end);
    };
  }, [part, isOpen]);
}
