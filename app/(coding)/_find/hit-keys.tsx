"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Lets the arrow keys go from hit to hit, and Home and End to the first and last; Enter opens, as of any link. */
export function HitKeys({ children }: { readonly children: ReactNode }) {
  const hits = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = hits.current;
    if (element === null) return;
    const onKeyDown = (event: KeyboardEvent) => moveBetweenHits(element, event);
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, []);
  return <div ref={hits}>{children}</div>;
}

function moveBetweenHits(element: HTMLElement, event: KeyboardEvent): void {
  const links = [...element.querySelectorAll<HTMLElement>("a[data-hit]")];
  const at = event.target instanceof HTMLElement ? links.indexOf(event.target) : -1;
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const last = links.length - 1;
  const placeByKey = new Map([
    ["ArrowDown", Math.min(at + 1, last)],
    ["ArrowUp", Math.max(at - 1, 0)],
    ["Home", 0],
    ["End", last],
  ]);
  const place = placeByKey.get(event.key);
  if (place === undefined) return;
  event.preventDefault();
  links[place]?.focus();
}
