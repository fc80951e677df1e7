"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId } from "react";
import { stanceOfKey } from "@/app/_editor/key-command";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { ownKeys } from "@/app/_ui/keys/own-keys";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { type KeyPress, strokeOf } from "@/lib/keymap/stroke";
import { type JudgedStance, judgedStances } from "@/lib/stance/stance";
import styles from "./judged-stance-field.module.css";
import type { ThemeToJudge } from "./use-judging";
import { wordingOf } from "./wording-of";

type JudgedStanceFieldProps = {
  readonly on: ThemeToJudge;
  readonly onChoose: (stance: JudgedStance) => void;
};

/**
 * The answer that a key chooses, as in the text: up improved, right unchanged, down worsened, 0 not known; and
 * left not discussed. A radio's own arrows would choose the neighbour, and up would wrap to "not discussed".
 */
function judgedStanceOfKey(press: KeyPress): JudgedStance | null {
  const keys = ownKeys();
  const stance = stanceOfKey(press, keys);
  if (stance !== undefined && stance !== null && stance !== "escape") return stance;
  return keys.actionOf("judging", strokeOf(press)) === "judge-not-discussed" ? "niet-besproken" : null;
}

/** The five answers, in the theme's own words. Arrow keys and 0 choose. */
export function JudgedStanceField({ on, onChoose }: JudgedStanceFieldProps) {
  const t = useTranslations("coding.judging");
  const name = useId();
  const choose = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const stance = judgedStanceOfKey(event.nativeEvent);
    if (stance === null || on.lock !== null) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${stance}"]`)?.focus();
    onChoose(stance);
  };
  return (
    <fieldset className={styles.field} disabled={on.lock !== null} onKeyDown={choose}>
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
