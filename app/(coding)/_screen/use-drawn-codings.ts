import { useLayoutEffect, useMemo, useRef } from "react";
import { type CodingToDraw, type DrawnCoding, giveLanes } from "@/app/_editor/drawn-coding";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodingId } from "@/lib/study/ids";
import type { Codebook } from "./codebook";

/** The codings as the text shows them. */
export function useDrawnCodings(
  codings: readonly CodingInSight[],
  codebook: Codebook,
): readonly DrawnCoding[] {
  return useMemo(() => {
    const known: CodingToDraw[] = [];
    for (const coding of codings) {
      const { id, from, to } = coding;
      const theme = codebook.themeOf(coding)?.lane;
      if (theme !== undefined) known.push({ id, from, to, theme });
    }
    return giveLanes(known);
  }, [codings, codebook]);
}

/** Where the caret goes with the next drawing. */
export type Landing = { readonly caret: number };

/** Draws the codings, and the one that is looked at, before the next frame. */
export function useDrawing(
  view: TranscriptView | undefined,
  codings: readonly DrawnCoding[],
  active: CodingId | null,
  landing: Landing | null,
): void {
  const landed = useRef(landing);
  useLayoutEffect(() => {
    const caret = landing === landed.current ? undefined : landing?.caret;
    landed.current = landing;
    view?.draw({ codings, active }, caret);
  }, [view, codings, active, landing]);
}
