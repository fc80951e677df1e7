"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, type RefObject } from "react";
import { Notice } from "@/app/_ui/feedback/notice";
import { ownKeys } from "@/app/_ui/keys/own-keys";
import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import type { AssignmentInSight } from "@/lib/coding/coding-operation";
import { lockOnInterview } from "@/lib/coding/lock-on";
import { strokeOf } from "@/lib/keymap/stroke";
import type { ScoreInSight } from "@/lib/statement/statement-answer";
import type { CodingId } from "@/lib/study/ids";
import { enterCard } from "./enter-card";
import { FinishLine } from "./finish-line";
import styles from "./judgement-panel.module.css";
import { SharedOpinionCard } from "./shared-opinion-card";
import { StatementsCard } from "./statements-card";
import { ThemeCard } from "./theme-card";
import type { Judging } from "./use-judging";
import { WeightLine } from "./weight-line";

type JudgementPanelProps = {
  readonly panel: RefObject<HTMLElement | null>;
  readonly judging: Judging;
  readonly assignments: readonly AssignmentInSight[];
  readonly scores: readonly ScoreInSight[];
  readonly screen: CodingScreen;
  readonly quoteOf: (id: CodingId) => string;
  readonly onQuote: (id: CodingId) => void;
  readonly onLeave: () => void;
};

/** What the respondent holds of each theme, according to this coder, and on what grounds. */
export const JudgementPanel = memo(function JudgementPanel(props: JudgementPanelProps) {
  const { panel, judging, assignments, scores, screen, quoteOf, onQuote, onLeave } = props;
  const { shared, statements, weight } = screen;
  const t = useTranslations("coding.judging");
  const asked = judging.themes.filter(({ lock }) => lock !== "not-assigned");
  const judged = asked.filter(({ judgement }) => judgement !== null).length;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLTextAreaElement || event.defaultPrevented) return;
    const stroke = strokeOf(event.nativeEvent);
    const action = ownKeys().actionOf("judging", stroke);
    if (action === "judge-leave") onLeave();
    else if (action === "judge-theme") enterCard(panel.current, Number(stroke));
    else return;
    event.preventDefault();
  };
  return (
    <section ref={panel} className={styles.panel} aria-label={t("title")} onKeyDown={onKeyDown}>
      <header className={styles.top}>
        <h2 className={styles.title}>{t("title")}</h2>
        {asked.length === 0 ? null : (
          <span className={styles.progress}>{t("progress", { judged, asked: asked.length })}</span>
        )}
      </header>
      {lockOnInterview(assignments) === "not-assigned" ? <Notice>{t("notAssigned")}</Notice> : null}
      {shared.length === 0 ? null : <SharedOpinionCard {...screen} />}
      {judging.themes.map((on) => (
        <ThemeCard
          key={on.theme.id}
          on={on}
          judging={judging}
          shared={shared}
          quoteOf={quoteOf}
          onQuote={onQuote}
        />
      ))}
      {statements.length === 0 ? null : (
        <StatementsCard statements={statements} scores={scores} assignments={assignments} judging={judging} />
      )}
      {assignments.map((assignment) => (
        <FinishLine key={assignment.id} assignment={assignment} judging={judging} panel={panel} />
      ))}
      {weight === null ? null : <WeightLine weight={weight} caseCode={screen.case.code} />}
    </section>
  );
});
