"use client";

import { memo, useMemo } from "react";
import type { DrawnCoding } from "@/app/_editor/drawn-coding";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import { usePainted } from "@/app/(coding)/_screen/use-painted";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodingId } from "@/lib/study/ids";
import { CrowdMarks } from "./crowd-marks";
import styles from "./margin.module.css";
import { Brackets, type CodingBeside, Stances } from "./margin-drawings";
import { MarginLabel } from "./margin-label";
import { labelPitch, useMarginLayout } from "./use-margin-layout";

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
  const beside = useMemo<readonly CodingBeside[]>(
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
  return (
    <div className={styles.margin}>
      <Brackets beside={beside} />
      <div className={styles.labels}>
        {beside.map(({ place, coding }, index) => (
          <MarginLabel
            key={coding.id}
            coding={coding}
            codebook={codebook}
            air={place.label - foot(beside[index - 1])}
            active={coding.id === active}
            onPress={onPress}
          />
        ))}
      </div>
      <Stances beside={beside} active={beside.find(({ coding }) => coding.id === active)} />
      <CrowdMarks drawn={drawn} placed={placed} onCrowd={onCrowd} />
    </div>
  );
});

/** Where a label and the gap under it end, in pixels from the top of the text; without one, at the top. */
function foot(above: CodingBeside | undefined): number {
  return above === undefined ? 0 : above.place.label + labelPitch;
}
