"use client";

import { useTranslations } from "next-intl";
import { memo, useLayoutEffect, useRef } from "react";
import { classNames } from "@/app/_ui/class-names";
import { Icon } from "@/app/_ui/icon/icon";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodingId } from "@/lib/study/ids";
import styles from "./margin.module.css";

type MarginLabelProps = {
  readonly coding: CodingInSight;
  readonly codebook: Codebook;
  /** In pixels, over it until the label above it. */
  readonly air: number;
  readonly active: boolean;
  readonly onPress: (id: CodingId) => void;
};

/** The id of a coding's label, to put its card beside. */
export function labelId(coding: CodingId): string {
  return `label-${coding}`;
}

/** Longer ones may not fit. To cut each off at its edge would cost each of the many a layer's part. */
const fitsAlways = 16;

/** The margin draws the stance over it: in a drawing for all labels together. */
export const MarginLabel = memo(function MarginLabel(props: MarginLabelProps) {
  const { coding, codebook, air, active, onPress } = props;
  const t = useTranslations("coding.label");
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.style.setProperty("margin-block-start", `${air}px`);
  }, [air]);
  const theme = codebook.themeOf(coding);
  if (theme === undefined) return null;
  const { stance, starred, memo: note, coder, mine } = coding;
  const words = codebook.labelOf(coding);
  const other = mine ? null : (coder ?? t("consensus"));
  const signs = [
    stance && theme.wording[stance],
    words,
    starred && t("starred"),
    note !== "" && t("hasMemo"),
    other,
  ];
  return (
    <button
      ref={button}
      type="button"
      id={labelId(coding.id)}
      className={styles.label}
      title={other ?? undefined}
      aria-label={signs.filter(Boolean).join(" ")}
      aria-pressed={active}
      onClick={() => onPress(coding.id)}
    >
      <span
        className={classNames(
          styles.face,
          themeClass(theme.lane + 1),
          stance !== null && styles.withStance,
          active && styles.active,
          !mine && styles.other,
        )}
      >
        {words.length > fitsAlways ? <span className={styles.words}>{words}</span> : words}
        {starred ? <Icon name="star" /> : null}
        {note === "" ? null : <Icon name="memo" />}
      </span>
    </button>
  );
});
