"use client";

import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { Button } from "@/app/_ui/button/button";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { Stance } from "@/lib/stance/stance";
import styles from "./theme-card.module.css";
import type { ThemeToJudge } from "./use-judging";

type SuggestionLineProps = {
  readonly on: ThemeToJudge;
  readonly onConfirm: (stance: Stance) => void;
};

/** What the coder's own codings point to. It counts for nothing until it is confirmed. */
export function SuggestionLine({ on, onConfirm }: SuggestionLineProps) {
  const t = useTranslations("coding.judging");
  const { suggestion, theme } = on;
  if (suggestion.kind === "none") {
    if (suggestion.because === "no-stances") return null;
    return <p className={styles.note}>{t("codingsDiffer")}</p>;
  }
  const { stance, counts } = suggestion;
  return (
    <p className={styles.suggestion}>
      <span>
        {t("suggestion", { count: counts[stance] })} <StanceMark shape={shapeByStance[stance]} />{" "}
        {theme.wording[stance]}
      </span>
      <Button size="s" onPress={() => onConfirm(stance)}>
        {t("confirm")}
      </Button>
    </p>
  );
}
