"use client";

import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { paneAround } from "@/app/_editor/pane-around";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { pointsCoarsely } from "@/app/_editor/use-transcript-view";
import { useCloseRequest } from "@/app/_ui/overlay/use-close-request";
import { useSwipeAway } from "@/app/_ui/overlay/use-swipe-away";
import type { Passage } from "@/lib/passage/passage";
import styles from "./coding-popover.module.css";

type CodingPopoverProps = {
  readonly label: string;
  /** The part it stands beside: the coding's label, or where that is not shown the passage. */
  readonly beside: () => Element | null;
  readonly passage: Passage;
  readonly view: TranscriptView;
  /** Whether the focus goes into it. */
  readonly entered: boolean;
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

/** Stands over the page beside a coding, and takes the focus only when asked to; Escape closes it. */
export function CodingPopover(props: CodingPopoverProps) {
  const { label, beside, passage, view, entered, onLeave, children } = props;
  const popover = useRef<HTMLDivElement>(null);
  const { from, to } = passage;
  useLayoutEffect(() => {
    const element = popover.current;
    if (element === null) return;
    element.showPopover();
    const put = () => place(element, beside()?.getBoundingClientRect() ?? boxOf(view, { from, to }));
    put();
    if (isSheet(element)) moveOutFromUnder(element, view, { from, to });
    document.addEventListener("scroll", put, { capture: true, passive: true });
    const resized = new ResizeObserver(put);
    resized.observe(element);
    resized.observe(document.documentElement);
    return () => {
      document.removeEventListener("scroll", put, { capture: true });
      resized.disconnect();
    };
  }, [view, from, to, beside]);
  useCloseRequest(pointsCoarsely(), onLeave);
  useSwipeAway(popover, true, onLeave);
  useEffect(() => {
    if (entered && popover.current !== null) firstControl(popover.current).focus();
  }, [entered]);
  return (
    <div
      ref={popover}
      popover="manual"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={styles.popover}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      {children}
    </div>
  );
}

type Box = Pick<DOMRect, "top" | "right" | "left">;

function boxOf(view: TranscriptView, passage: Passage): Box {
  const { top, left } = view.boxOf(passage);
  return { top, left, right: left };
}

/** At the end of the part, or as near as the window allows. */
function place(element: HTMLElement, box: Box): void {
  const { offsetHeight: height, offsetWidth: width } = element;
  const lowest = window.innerHeight - height - 36;
  const farthest = window.innerWidth - width - 8;
  element.style.setProperty("--top", `${Math.max(56, Math.min(box.top - 8, lowest))}px`);
  element.style.setProperty("--left", `${Math.max(8, Math.min(box.right + 12, farthest))}px`);
}

function isSheet(element: HTMLElement): boolean {
  return getComputedStyle(element).getPropertyValue("--is-sheet") !== "";
}

/** Around the words' own box. */
const air = 12;

/** Scrolls the text until the sheet at the foot of the window does not lie over the passage, or its beginning. */
function moveOutFromUnder(sheet: HTMLElement, view: TranscriptView, passage: Passage): void {
  const pane = paneAround(view.element);
  const { top, bottom } = view.boxOf(passage);
  const covered = bottom + air - sheet.getBoundingClientRect().top;
  const room = top - air - pane.getBoundingClientRect().top;
  if (covered > 0 && room > 0) pane.scrollBy({ top: Math.min(covered, room) });
}

/** Where the work is, the likeliest first; not an icon, whose tooltip would take the first Escape for itself. */
const likeliest = ["[data-autofocus] :is(input, textarea)", "input:checked", "select", "li button"];

/** The card itself where there is nothing to change. */
function firstControl(card: HTMLElement): HTMLElement {
  for (const control of likeliest) {
    const found = card.querySelector<HTMLElement>(control);
    if (found !== null) return found;
  }
  return card;
}
