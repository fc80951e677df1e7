"use client";

import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { Codebook, Tagged } from "@/app/(coding)/_screen/codebook";
import type { Stance } from "@/lib/stance/stance";
import styles from "./model-answer.module.css";

type CodingChipProps = {
  readonly coding: Tagged & { readonly stance: Stance | null };
  readonly codebook: Codebook;
};

/** A coding in a line: its theme or code, and the stance in the theme's own words. */
export function CodingChip({ coding, codebook }: CodingChipProps) {
  const t = useTranslations("practice.answer");
  const theme = codebook.themeOf(coding);
  return (
    <span className={styles.chip}>
      <ThemeDot index={(theme?.lane ?? 0) + 1} />
      {codebook.labelOf(coding)}
      {coding.code !== null ? null : coding.stance === null ? (
        <span className={styles.quiet}>{t("noStance")}</span>
      ) : (
        <span className={styles.stance}>
          <StanceMark shape={shapeByStance[coding.stance]} />
          {theme?.wording[coding.stance]}
        </span>
      )}
    </span>
  );
}
