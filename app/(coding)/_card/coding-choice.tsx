"use client";

import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodingId } from "@/lib/study/ids";
import styles from "./coding-choice.module.css";

type CodingChoiceProps = {
  readonly codings: readonly CodingInSight[];
  readonly codebook: Codebook;
  readonly onChoose: (id: CodingId) => void;
};

/** Several codings over the same words, to choose one from. */
export function CodingChoice({ codings, codebook, onChoose }: CodingChoiceProps) {
  const t = useTranslations("coding.card");
  return (
    <div className={styles.choice}>
      <h2 className={styles.title}>{t("several", { count: codings.length })}</h2>
      <ul className={styles.list}>
        {codings.map((coding) => {
          const theme = codebook.themeOf(coding);
          return theme === undefined ? null : (
            <li key={coding.id}>
              <button type="button" className={styles.one} onClick={() => onChoose(coding.id)}>
                <ThemeDot index={theme.lane + 1} />
                {codebook.labelOf(coding)}
                {coding.stance === null ? null : (
                  <span className={styles.stance}>
                    <StanceMark shape={shapeByStance[coding.stance]} /> {theme.wording[coding.stance]}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
