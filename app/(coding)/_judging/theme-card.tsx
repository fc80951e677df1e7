"use client";

import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { Icon } from "@/app/_ui/icon/icon";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot, themeClass } from "@/app/_ui/stance/theme-dot";
import type { SharedOpinion } from "@/db/reads/coding/coding-screen";
import type { CodingId } from "@/lib/study/ids";
import { EvidenceList } from "./evidence-list";
import { GroundsField } from "./grounds-field";
import { JudgedElsewhere } from "./judged-elsewhere";
import { JudgedStanceField } from "./judged-stance-field";
import { SuggestionLine } from "./suggestion-line";
import styles from "./theme-card.module.css";
import type { Judging, ThemeToJudge } from "./use-judging";
import { wordingOf } from "./wording-of";

type ThemeCardProps = {
  readonly on: ThemeToJudge;
  readonly judging: Judging;
  readonly shared: readonly SharedOpinion[];
  readonly quoteOf: (id: CodingId) => string;
  readonly onQuote: (id: CodingId) => void;
};

export function ThemeCard({ on, judging, shared, quoteOf, onQuote }: ThemeCardProps) {
  const t = useTranslations("coding.judging");
  const { theme, judgement, lock, others } = on;
  return (
    <article
      className={`${styles.card} ${themeClass(theme.lane + 1)}`}
      data-judging={judgement === null && lock === null ? "open" : "done"}
      tabIndex={-1}
      aria-label={theme.name}
    >
      <h3 className={styles.title}>
        <ThemeDot index={theme.lane + 1} />
        {theme.name}
        {lock === "finished" ? <Icon name="lock" label={t("locked")} /> : null}
      </h3>
      {lock === "not-assigned" ? (
        <p className={styles.note}>{t("themeNotAssigned")}</p>
      ) : (
        <JudgedStanceField on={on} onChoose={(stance) => judging.judge(on, stance)} />
      )}
      {judgement === null && lock === null ? (
        <SuggestionLine on={on} onConfirm={(stance) => judging.judge(on, stance)} />
      ) : null}
      {judgement !== null && judgement.stance !== "niet-besproken" ? (
        <GroundsField
          key={judgement.id}
          judgement={judgement}
          locked={lock !== null}
          onGround={(grounds) => judging.ground(on, grounds)}
        />
      ) : null}
      <EvidenceList on={on} quoteOf={quoteOf} onQuote={onQuote} />
      {others.map((other) => (
        <p key={other.id} className={styles.note}>
          {other.coder ?? t("consensus")}: <StanceMark shape={shapeByStance[other.stance]} />{" "}
          {wordingOf(theme, other.stance) ?? t("notDiscussed")}
        </p>
      ))}
      <JudgedElsewhere theme={theme} judgement={judgement} shared={shared} />
    </article>
  );
}
