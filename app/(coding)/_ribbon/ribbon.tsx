"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from "react";
import type { DrawnCoding } from "@/app/_editor/drawn-coding";
import { turnAttributes } from "@/app/_editor/transcript-document";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import type { PlaceStore } from "@/app/(coding)/_screen/place-store";
import { useWhenIdle } from "@/app/(coding)/_screen/use-when-idle";
import { overlap } from "@/lib/passage/overlap";
import { bringToMiddle } from "./bring-to-middle";
import { CodedLanes } from "./coded-lanes";
import styles from "./ribbon.module.css";
import { turnOfKey } from "./turn-of-key";
import { useSettledTurn } from "./use-settled-turn";
import { useWindowMark } from "./use-window-mark";

type RibbonProps = {
  readonly view: TranscriptView;
  readonly drawn: readonly DrawnCoding[];
  /** How many themes the codebook has. */
  readonly themes: number;
  readonly place: PlaceStore;
};

const none: readonly DrawnCoding[] = [];

/**
 * The whole interview in a strip beside the text, from top to bottom: where it is coded, a lane for each theme,
 * and which part the window shows. A press or a key goes there. Drawn when there is time.
 */
export function Ribbon({ view, drawn, themes, place }: RibbonProps) {
  const t = useTranslations("seeing.ribbon");
  const { transcript } = view;
  const { turns, text } = transcript;
  const strip = useRef<HTMLDivElement>(null);
  const settled = useWhenIdle(drawn, none);
  const [turn, setTurn] = useSettledTurn(place, turns);
  const mark = useWindowMark(view);
  const shown = turns[turn];
  const at = shown === undefined ? null : turnAttributes(shown, turn).at;
  const here = useMemo(
    () => (shown === undefined ? 0 : settled.filter((coding) => overlap(coding, shown)).length),
    [settled, shown],
  );
  const goTo = (to: number) => {
    const next = turns[to];
    if (next === undefined) return;
    setTurn(to);
    bringToMiddle(view, next.from);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === "Escape") view.focus();
    else {
      const to = turnOfKey(event.key, turn, turns.length);
      if (to === null) return;
      goTo(to);
    }
    event.preventDefault();
  };
  const goToPoint = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined) return;
    const share = Math.min(Math.max((event.clientY - box.top) / box.height, 0), 1);
    bringToMiddle(view, Math.floor(share * text.length));
  };
  return (
    <div
      ref={strip}
      className={styles.ribbon}
      role="slider"
      tabIndex={0}
      aria-label={t("label")}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={turns.length}
      aria-valuenow={turn + 1}
      aria-valuetext={t("value", { turn: turn + 1, turns: turns.length, at: at ?? "none", codings: here })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goToPoint(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && goToPoint(event)}
      onPointerUp={() => view.focus()}
    >
      <CodedLanes drawn={settled} themes={themes} length={text.length} />
      <span ref={mark} className={styles.window} />
    </div>
  );
}
