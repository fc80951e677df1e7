"use client";

import { useTranslations } from "next-intl";
import { memo, useLayoutEffect, useRef } from "react";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { classNames } from "@/app/_ui/class-names";
import { Icon } from "@/app/_ui/icon/icon";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodingId } from "@/lib/study/ids";
import styles from "./margin.module.css";

type MarginLabelProps = {
  readonly coding: CodingInSight;
  readonly codebook: Codebook;
  /** In pixels from the top of the text. */
  readonly top: number;
  readonly active: boolean;
  readonly onPress: (id: CodingId) => void;
};

/** The id of a coding's label, to put its card beside. */
export function labelId(coding: CodingId): string {
  return `label-${coding}`;
}

export const MarginLabel = memo(function MarginLabel(props: MarginLabelProps) {
  const { coding, codebook, top, active, onPress } = props;
  const t = useTranslations("coding.label");
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.style.setProperty("--top", `${top}px`);
  }, [top]);
  const theme = codebook.themeOf(coding);
  if (theme === undefined) return null;
  const { stance, starred, memo: note, coder, mine } = coding;
  return (
    <button
      ref={button}
      type="button"
      id={labelId(coding.id)}
      className={classNames(
        styles.label,
        themeClass(theme.lane + 1),
        active && styles.active,
        !mine && styles.other,
      )}
      title={mine ? undefined : (coder ?? t("consensus"))}
      aria-pressed={active}
      onClick={() => onPress(coding.id)}
    >
      {stance === null ? null : <StanceMark shape={shapeByStance[stance]} label={theme.wording[stance]} />}
      <span className={styles.words}>{codebook.labelOf(coding)}</span>
      {starred ? <Icon name="star" label={t("starred")} /> : null}
      {note === "" ? null : <Icon name="memo" label={t("hasMemo")} />}
      {mine ? null : <span className="visually-hidden">{coder ?? t("consensus")}</span>}
    </button>
  );
});
