"use client";

import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { classNames } from "@/app/_ui/class-names";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import { useLatest } from "@/app/(coding)/_screen/use-latest";
import type { Passage } from "@/lib/passage/passage";
import type { Edge } from "@/lib/transcript/move-edge";
import styles from "./edge-handles.module.css";
import type { Edges } from "./use-edges";

/** What the handles move. */
export type HandledEdges = Pick<Edges, "put" | "keep" | "begin"> & { readonly moving: Edge | null };

type EdgeHandlesProps = {
  readonly passage: Passage;
  /** The hue of the coding's theme, from 1; a selection has none. */
  readonly hue: number | null;
  readonly edges: HandledEdges;
  readonly labelOf: (edge: Edge) => string;
  readonly view: TranscriptView;
  /** What the handles' places are reckoned from. */
  readonly page: RefObject<HTMLElement | null>;
};

/** A handle at both ends of a coding or a selection, to drag; keys do the same. */
export function EdgeHandles(props: EdgeHandlesProps) {
  return (
    <>
      <EdgeHandle edge="from" {...props} />
      <EdgeHandle edge="to" {...props} />
    </>
  );
}

function EdgeHandle({
  edge,
  passage,
  hue,
  edges,
  labelOf,
  view,
  page,
}: EdgeHandlesProps & { readonly edge: Edge }) {
  const handle = useRef<HTMLButtonElement>(null);
  const dragged = useRef(false);
  /** From the pointer to the middle of the line: a finger takes the knob, which is above or below the words. */
  const grip = useRef(0);
  const { from, to } = passage;
  const { put } = useLatest({
    put() {
      if (!handle.current || !page.current) return;
      const frame = page.current.getBoundingClientRect();
      const { left, top } = view.edgeOf({ from, to }, edge);
      handle.current.style.setProperty("--left", `${left - frame.left}px`);
      handle.current.style.setProperty("--top", `${top - frame.top}px`);
    },
  });
  useLayoutEffect(() => {
    // By then the text is drawn and laid out: asked for here, the page would be laid out once more.
    const frame = requestAnimationFrame(put);
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    const resized = new ResizeObserver(put);
    resized.observe(view.element);
    return () => resized.disconnect();
  }, [put, view]);
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const offset = view.offsetAt(event.clientX, event.clientY + grip.current);
    if (offset === null) return;
    dragged.current = true;
    edges.put(edge, offset, event.altKey);
  };
  return (
    <button
      ref={handle}
      type="button"
      tabIndex={-1}
      title={labelOf(edge)}
      aria-label={labelOf(edge)}
      className={classNames(styles.handle, styles[edge], hue === null ? styles.ofSelection : themeClass(hue))}
      data-moving={edges.moving === edge ? "" : undefined}
      onPointerDown={(event) => {
        // The focus stays in the text, which hears Escape.
        event.preventDefault();
        dragged.current = false;
        const { top, bottom } = view.edgeOf({ from, to }, edge);
        grip.current = (top + bottom) / 2 - event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onLostPointerCapture={edges.keep}
      onClick={() => dragged.current || edges.begin(edge)}
    />
  );
}
