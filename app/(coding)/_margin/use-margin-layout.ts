import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { DrawnCoding } from "@/app/_editor/drawn-coding";
import { turnsPerSection } from "@/app/_editor/offset-map";
import { packBrackets } from "@/app/_editor/pack-brackets";
import { packLabels } from "@/app/_editor/pack-labels";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { findTurn } from "@/lib/transcript/find-turn";
import { type SectionBox, useShownSections } from "./use-shown-sections";

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

/** From the top of its section, so that it holds when sections above it change height. */
type Measured = {
  readonly coding: DrawnCoding;
  readonly section: SectionBox;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Where the codings near the window stand beside the text, in reading order. Measured after the text is laid
 * out, and only what is new or moved: within a section heights hold until its size changes.
 */
export function useMarginLayout(
  view: TranscriptView,
  codings: readonly DrawnCoding[],
): readonly PlacedCoding[] {
  const { first, last, boxes } = useShownSections(view);
  const measured = useRef<ReadonlyMap<string, Measured>>(new Map());
  const [placed, setPlaced] = useState<readonly PlacedCoding[]>([]);
  const near = useMemo(() => {
    const [from, to] = [startOf(view, first), startOf(view, last + 1)];
    return codings.filter((coding) => from <= coding.from && coding.from < to);
  }, [codings, first, last, view]);
  useLayoutEffect(() => {
    const before = measured.current;
    const now = near.flatMap((coding) => {
      const section = boxes[sectionOf(view, coding)];
      if (section === undefined) return [];
      const known = before.get(coding.id);
      return [
        known && holds(known, coding, section) ? { ...known, section } : measure(view, coding, section),
      ];
    });
    measured.current = new Map(now.map((each) => [each.coding.id, each]));
    setPlaced(placeBeside(now));
  }, [near, boxes, view]);
  return placed;
}

/** Where a section's words begin in the text; past the last one, where nothing begins. */
function startOf({ transcript }: TranscriptView, section: number): number {
  return transcript.turns[section * turnsPerSection]?.from ?? Number.POSITIVE_INFINITY;
}

function sectionOf({ transcript }: TranscriptView, { from }: DrawnCoding): number {
  return Math.floor(findTurn(transcript.turns, from) / turnsPerSection);
}

function holds({ coding, section }: Measured, { from, to }: DrawnCoding, { width, height }: SectionBox) {
  return coding.from === from && coding.to === to && section.width === width && section.height === height;
}

function measure(view: TranscriptView, coding: DrawnCoding, section: SectionBox): Measured {
  const start = view.element.getBoundingClientRect().top + section.top;
  const { top, bottom } = view.boxOf(coding);
  return { coding, section, top: top - start, bottom: bottom - start };
}

function placeBeside(measured: readonly Measured[]): readonly PlacedCoding[] {
  const inOrder = measured
    .map(({ coding: { id, lane }, section, top, bottom }) => ({
      id,
      top: section.top + top,
      bottom: section.top + bottom,
      column: lane,
    }))
    .sort((a, b) => a.top - b.top || a.column - b.column);
  const labels = packLabels(
    inOrder.map(({ id, top }) => ({ id, wanted: top })),
    labelPitch,
  );
  const columns = packBrackets(inOrder, bracketColumns);
  return inOrder.map((box) => ({
    ...box,
    // Whole pixels, so that those in a row stay a row: only the first one of it is moved.
    label: Math.round(labels.get(box.id) ?? box.top),
    column: columns.get(box.id) ?? box.column,
  }));
}
