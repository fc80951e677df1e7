"use client";

import { type RefObject, useRef } from "react";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { type PlaceStore, usePlace } from "@/app/(coding)/_screen/place-store";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import { MemoDraft } from "./memo-draft";
import { StanceChoice } from "./stance-choice";
import styles from "./tagging-bar.module.css";
import { ThemeChoice } from "./theme-choice";
import { useBelowPassage } from "./use-below-passage";
import type { Tagging } from "./use-tagging";

type TaggingBarProps = {
  readonly themes: readonly ScreenTheme[];
  readonly tagging: Tagging;
  readonly place: PlaceStore;
  readonly view: TranscriptView;
  /** What the bar's place is reckoned from. */
  readonly page: RefObject<HTMLElement | null>;
  readonly onLeave: () => void;
};

/** What can be done with the selected passage, right under it; on a phone at the foot of the window. */
export function TaggingBar({ themes, tagging, place, view, page, onLeave }: TaggingBarProps) {
  const { passage: selected, dragging } = usePlace(place);
  const bar = useRef<HTMLDivElement>(null);
  const { step } = tagging;
  const passage = step.kind === "theme" ? selected : step.passage;
  const shown = passage !== null && !dragging && step.kind !== "search";
  useBelowPassage(bar, page, view, shown ? passage : null);
  if (!shown) return null;
  return (
    <div ref={bar} className={styles.bar} data-coding-bar="">
      {step.kind === "stance" ? (
        <StanceChoice theme={step.theme} onChoose={tagging.chooseStance} onLeave={onLeave} />
      ) : null}
      {step.kind === "memo" ? (
        <MemoDraft memo={tagging.draft.memo} onKeep={tagging.keepMemo} onLeave={onLeave} />
      ) : null}
      {step.kind === "theme" ? <ThemeChoice themes={themes} tagging={tagging} onLeave={onLeave} /> : null}
    </div>
  );
}
