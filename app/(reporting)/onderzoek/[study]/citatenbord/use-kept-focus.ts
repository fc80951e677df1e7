"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus on what has it in a list's item when the item comes to another place: a browser drops it when the
 * element is moved.
 */
export function useKeptFocus(place: number): RefObject<HTMLLIElement | null> {
  const item = useRef<HTMLLIElement>(null);
  const focused = useRef<HTMLElement | null>(null);
  const before = useRef(place);
  useLayoutEffect(() => {
    if (before.current !== place && focused.current !== null) focused.current.focus();
    before.current = place;
  }, [place]);
  useLayoutEffect(() => {
    const element = item.current;
    if (element === null) return;
    const note = () => {
      const active = document.activeElement;
      focused.current = active instanceof HTMLElement && element.contains(active) ? active : null;
    };
    const forget = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node) focused.current = null;
    };
    element.addEventListener("focusin", note);
    element.addEventListener("focusout", forget);
    return () => {
      element.removeEventListener("focusin", note);
      element.removeEventListener("focusout", forget);
    };
  }, []);
  return item;
}
