import { useLayoutEffect, useMemo, useRef } from "react";
import { type DrawnCoding, giveLanes, inOwnLane } from "@/app/_editor/drawn-coding";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { mapWhatDiffers } from "@/lib/same-ends";
import type { CodingId } from "@/lib/study/ids";
import type { Codebook } from "./codebook";

/** The codings as the text shows them. */
export function useDrawnCodings(
  codings: readonly CodingInSight[],
  codebook: Codebook,
): readonly DrawnCoding[] {
  // At every key among thousands of codings: all but the one that was added is as it was.
  const inOwnLanes = useMemo(
    () =>
      mapWhatDiffers((coding: CodingInSight) => {
        const theme = codebook.themeOf(coding)?.lane;
        return theme === undefined ? null : inOwnLane(coding, theme);
      }),
    [codebook],
  );
  return useMemo(
    () => giveLanes(inOwnLanes(codings).filter((coding) => coding !== null)),
    [codings, inOwnLanes],
  );
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
