"use client";

import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodingId } from "@/lib/study/ids";
import styles from "./tagging-bar.module.css";

type CodingsHereProps = {
  readonly codings: readonly CodingInSight[];
  readonly codebook: Codebook;
  readonly onCoding: (id: CodingId) => void;
};

/** The codings over the selected words, where there is no margin to show them: on a phone. */
export function CodingsHere({ codings, codebook, onCoding }: CodingsHereProps) {
  const t = useTranslations("coding.bar");
  if (codings.length === 0) return null;
  return (
    <fieldset className={styles.here}>
      <legend className={styles.hereTitle}>{t("codedHere")}</legend>
      {codings.map((coding) => {
        const theme = codebook.themeOf(coding);
        return theme === undefined ? null : (
          <button
            key={coding.id}
            type="button"
            className={`${styles.label} ${themeClass(theme.lane + 1)}`}
            onClick={() => onCoding(coding.id)}
          >
            {coding.stance === null ? null : (
              <StanceMark shape={shapeByStance[coding.stance]} label={theme.wording[coding.stance]} />
            )}
            {codebook.labelOf(coding)}
          </button>
        );
      })}
    </fieldset>
  );
}
