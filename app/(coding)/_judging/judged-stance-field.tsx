"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { shapeByStance } from "@/app/(coding)/_screen/stance-shape";
import { type JudgedStance, judgedStances } from "@/lib/stance/stance";
import styles from "./judged-stance-field.module.css";
import type { ThemeToJudge } from "./use-judging";
import { wordingOf } from "./wording-of";

type JudgedStanceFieldProps = {
  readonly on: ThemeToJudge;
  readonly onChoose: (stance: JudgedStance) => void;
};

/** The five answers, in the theme's own words. Arrow keys choose. */
export function JudgedStanceField({ on, onChoose }: JudgedStanceFieldProps) {
  const t = useTranslations("coding.judging");
  const name = useId();
  return (
    <fieldset className={styles.field} disabled={on.lock !== null}>
      <legend className="visually-hidden">{t("stanceOn", { theme: on.theme.name })}</legend>
      {judgedStances.map((stance) => (
        <label key={stance} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={stance}
            className="visually-hidden"
            checked={on.judgement?.stance === stance}
            onChange={() => onChoose(stance)}
          />
          <StanceMark shape={shapeByStance[stance]} />
          <span>{wordingOf(on.theme, stance) ?? t("notDiscussed")}</span>
        </label>
      ))}
    </fieldset>
  );
}
