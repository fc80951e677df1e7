"use client";

import { memo, useMemo } from "react";
import type { DrawnCoding } from "@/app/_editor/drawn-coding";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodingId } from "@/lib/study/ids";
import styles from "./margin.module.css";
import { MarginLabel } from "./margin-label";
import { useMarginLayout } from "./use-margin-layout";

type MarginProps = {
  readonly view: TranscriptView;
  readonly drawn: readonly DrawnCoding[];
  /** At least those that are drawn. */
  readonly codings: readonly CodingInSight[];
  readonly codebook: Codebook;
  readonly active: CodingId | null;
  readonly onPress: (id: CodingId) => void;
};

/** A bracket and a label beside each coded passage near the window. */
export const Margin = memo(function Margin({ view, drawn, codings, codebook, active, onPress }: MarginProps) {
  const codingById = useMemo(
    () => new Map<string, CodingInSight>(codings.map((coding) => [coding.id, coding])),
    [codings],
  );
  const placed = useMarginLayout(view, drawn);
  return (
    <div className={styles.margin}>
      <svg className={styles.brackets} aria-hidden="true" focusable="false">
        {placed.map(({ id, top, bottom, column }) => {
          const coding = codingById.get(id);
          const theme = coding && codebook.themeOf(coding);
          const start = 4.5 + column * 9;
          return theme === undefined ? null : (
            <path
              key={id}
              className={`${styles.bracket} ${themeClass(theme.lane + 1)}`}
              d={`M${start + 5} ${top + 1}h-5V${bottom + 8}h5`}
            />
          );
        })}
      </svg>
      {placed.map(({ id, label }) => {
        const coding = codingById.get(id);
        return coding === undefined ? null : (
          <MarginLabel
            key={id}
            coding={coding}
            codebook={codebook}
            top={label}
            active={id === active}
            onPress={onPress}
          />
        );
      })}
    </div>
  );
});
