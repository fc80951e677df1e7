"use client";

import { type RefObject, useRef } from "react";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { useSwipeAway } from "@/app/_ui/overlay/use-swipe-away";
import type { Changing } from "@/app/(coding)/_changing/use-changing";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import { type PlaceStore, usePlace } from "@/app/(coding)/_screen/place-store";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { overlap } from "@/lib/passage/overlap";
import type { CodingId } from "@/lib/study/ids";
import { CodedChoice } from "./coded-choice";
import { CodingsHere } from "./codings-here";
import { LetGo } from "./let-go";
import { MemoDraft } from "./memo-draft";
import { StanceChoice } from "./stance-choice";
import styles from "./tagging-bar.module.css";
import { ThemeChoice } from "./theme-choice";
import { useBelowPassage } from "./use-below-passage";
import type { Tagging } from "./use-tagging";

type TaggingBarProps = {
  readonly tagging: Tagging;
  readonly changing: Changing;
  readonly place: PlaceStore;
  readonly view: TranscriptView;
  /** What the bar's place is reckoned from. */
  readonly page: RefObject<HTMLElement | null>;
  readonly codings: readonly CodingInSight[];
  readonly codebook: Codebook;
  readonly onCoding: (id: CodingId) => void;
  readonly onLeave: () => void;
  /** Nothing is selected any more. */
  readonly onLetGo: () => void;
};

/** What can be done with the selected passage, right under it; on a phone at the foot of the window. */
export function TaggingBar(props: TaggingBarProps) {
  const { codebook, codings, tagging, changing, place, view, page, onCoding, onLeave, onLetGo } = props;
  const { passage: selected, dragging } = usePlace(place);
  const bar = useRef<HTMLDivElement>(null);
  const { step } = tagging;
  const passage = step.kind === "theme" ? selected : step.passage;
  const shown = passage !== null && !dragging && step.kind !== "search";
  useBelowPassage(bar, page, view, shown ? passage : null);
  useSwipeAway(bar, shown, onLetGo);
  if (!shown) return null;
  return (
    <div ref={bar} className={styles.bar} data-coding-bar="">
      <LetGo onLetGo={onLetGo} />
      {step.kind === "stance" ? (
        <StanceChoice theme={step.theme} onChoose={tagging.chooseStance} onLeave={onLeave} />
      ) : null}
      {step.kind === "memo" ? (
        <MemoDraft memo={tagging.draft.memo} onKeep={tagging.keepMemo} onLeave={onLeave} />
      ) : null}
      {step.kind === "theme" ? (
        <>
          <CodingsHere
            codings={codings.filter((coding) => overlap(coding, passage))}
            codebook={codebook}
            onCoding={onCoding}
          />
          <ThemeChoice themes={codebook.themes} tagging={tagging} onLeave={onLeave}>
            <CodedChoice changing={changing} passage={passage} />
          </ThemeChoice>
        </>
      ) : null}
    </div>
  );
}
