"use client";

import { memo, useMemo } from "react";
import type { DrawnCoding } from "@/app/_editor/drawn-coding";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { classNames } from "@/app/_ui/class-names";
import { StanceDrawing } from "@/app/_ui/stance/stance-mark";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import { usePainted } from "@/app/(coding)/_screen/use-painted";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodingId } from "@/lib/study/ids";
import { CrowdMarks } from "./crowd-marks";
import styles from "./margin.module.css";
import { MarginLabel } from "./margin-label";
import { type PlacedCoding, useMarginLayout } from "./use-margin-layout";

/** Where the mark stands in a label, in pixels from the margin's edge and from the label's top. */
const stanceLeft = 60;
const stanceTop = 4;

type MarginProps = {
  readonly view: TranscriptView;
  readonly drawn: readonly DrawnCoding[];
  /** At least those that are drawn. */
  readonly codings: readonly CodingInSight[];
  readonly codebook: Codebook;
  readonly active: CodingId | null;
  readonly onPress: (id: CodingId) => void;
  readonly onCrowd: (ids: readonly string[]) => void;
};

/** A bracket and a label beside each coded passage near the window; the active one stands out a frame later. */
export function Margin(props: MarginProps) {
  return <PaintedMargin {...props} active={usePainted(props.active)} />;
}

const PaintedMargin = memo(function PaintedMargin(props: MarginProps) {
  const { view, drawn, codings, codebook, active, onPress, onCrowd } = props;
  const codingById = useMemo(
    () => new Map<string, CodingInSight>(codings.map((coding) => [coding.id, coding])),
    [codings],
  );
  const placed = useMarginLayout(view, drawn);
  const beside = useMemo(
    () =>
      placed.flatMap((place) => {
        const coding = codingById.get(place.id);
        const theme = coding && codebook.themeOf(coding);
        return coding === undefined || theme === undefined
          ? []
          : [{ place, coding, hue: themeClass(theme.lane + 1) }];
      }),
    [placed, codingById, codebook],
  );
  const brackets = useMemo(
    () =>
      beside.map(({ place: { id, top, bottom, column }, hue }) => {
        const start = 4.5 + column * 9;
        const line = `M${start + 5} ${top + 1}h-5V${bottom + 8}h5`;
        return <path key={id} className={classNames(styles.bracket, hue)} d={line} />;
      }),
    [beside],
  );
  const stances = useMemo(() => beside.map((one) => <Stance key={one.place.id} {...one} />), [beside]);
  const looked = beside.find(({ coding }) => coding.id === active);
  return (
    <div className={styles.margin}>
      <svg className={styles.brackets} aria-hidden="true" focusable="false">
        {brackets}
      </svg>
      {beside.map(({ place, coding }) => (
        <MarginLabel
          key={coding.id}
          coding={coding}
          codebook={codebook}
          top={place.label}
          active={coding.id === active}
          onPress={onPress}
        />
      ))}
      <svg className={styles.stances} aria-hidden="true" focusable="false">
        {stances}
        {looked ? <Stance {...looked} active /> : null}
      </svg>
      <CrowdMarks drawn={drawn} placed={placed} onCrowd={onCrowd} />
    </div>
  );
});

type StanceProps = {
  readonly place: PlacedCoding;
  readonly coding: CodingInSight;
  readonly hue: string;
  readonly active?: boolean;
};

function Stance({ place, coding, hue, active }: StanceProps) {
  if (coding.stance === null) return null;
  return (
    <StanceDrawing
      shape={shapeByStance[coding.stance]}
      left={stanceLeft}
      top={place.label + stanceTop}
      size={12}
      className={classNames(hue, styles.stance, active && styles.activeStance)}
    />
  );
}
