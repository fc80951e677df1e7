import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { DrawnCoding } from "@/app/_editor/drawn-coding";
import { turnsPerSection } from "@/app/_editor/offset-map";
import { packBrackets } from "@/app/_editor/pack-brackets";
import { packLabels } from "@/app/_editor/pack-labels";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { findTurn } from "@/lib/transcript/find-turn";
import { useShownSections } from "./use-shown-sections";

/** A label's height and the gap under it, in pixels; the stylesheet has the same. */
export const labelPitch = 24;
export const bracketColumns = 5;

export type PlacedCoding = {
  readonly id: string;
  /** All in pixels from the top of the text. */
  readonly top: number;
  readonly bottom: number;
  readonly label: number;
  readonly column: number;
};

type Measured = { readonly coding: DrawnCoding; readonly top: number; readonly bottom: number };

/**
 * Where the codings near the window stand beside the text, in reading order. Measured after the text is laid
 * out, and only what is new or moved: within a section heights hold until its size changes.
 */
export function useMarginLayout(
  view: TranscriptView,
  codings: readonly DrawnCoding[],
): readonly PlacedCoding[] {
  const { shown, tops, sizes } = useShownSections(view);
  const measured = useRef({ sizes, byId: new Map<string, Measured>() });
  const [placed, setPlaced] = useState<readonly PlacedCoding[]>([]);
  const near = useMemo(
    () => codings.filter((coding) => shown.has(sectionOf(view, coding))),
    [codings, shown, view],
  );
  useLayoutEffect(() => {
    if (measured.current.sizes !== sizes) measured.current = { sizes, byId: new Map() };
    const { byId } = measured.current;
    const boxes = near.map((coding) => {
      const before = byId.get(coding.id);
      const start = tops[sectionOf(view, coding)] ?? 0;
      const same = before?.coding.from === coding.from && before.coding.to === coding.to;
      const now = same ? before : measure(view, coding, start);
      byId.set(coding.id, now);
      return { id: coding.id, top: start + now.top, bottom: start + now.bottom, column: coding.lane };
    });
    const inOrder = boxes.sort((a, b) => a.top - b.top || a.column - b.column);
    const labels = packLabels(
      inOrder.map(({ id, top }) => ({ id, wanted: top })),
      labelPitch,
    );
    const columns = packBrackets(inOrder, bracketColumns);
    setPlaced(
      inOrder.map((box) => ({
        ...box,
        label: labels.get(box.id) ?? box.top,
        column: columns.get(box.id) ?? box.column,
      })),
    );
  }, [near, tops, sizes, view]);
  return placed;
}

function sectionOf({ transcript }: TranscriptView, { from }: DrawnCoding): number {
  return Math.floor(findTurn(transcript.turns, from) / turnsPerSection);
}

/** From the top of its section, so that it holds when sections above it change height. */
function measure(view: TranscriptView, coding: DrawnCoding, sectionTop: number): Measured {
  const start = view.element.getBoundingClientRect().top + sectionTop;
  const { top, bottom } = view.boxOf(coding);
  return { coding, top: top - start, bottom: bottom - start };
}
