"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { Button } from "@/app/_ui/button/button";
import { LinkButton } from "@/app/_ui/button/link-button";
import { codebookOf } from "@/app/(coding)/_screen/codebook";
import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import { compareWithAnswer } from "@/lib/practice/compare-with-answer";
import { practiceInterview } from "@/lib/practice/practice-interview";
import { AnswerPassage } from "./answer-passage";
import { CodingChip } from "./coding-chip";
import { JudgementsCompared } from "./judgements-compared";
import styles from "./model-answer.module.css";
import { practiceThemeOf } from "./practice-screen-of";

type ModelAnswerProps = {
  /** With the work of who practised. */
  readonly screen: CodingScreen;
  readonly onBack: () => void;
};

/** How an experienced coder coded the practice interview, passage by passage beside one's own, and why. */
export function ModelAnswer({ screen, onBack }: ModelAnswerProps) {
  const t = useTranslations("practice.answer");
  const heading = useRef<HTMLHeadingElement>(null);
  const codebook = useMemo(() => codebookOf(screen.themes), [screen.themes]);
  const { passages, beyond } = useMemo(() => {
    const answer = practiceInterview.answer.map((coding) => ({
      ...coding,
      theme: practiceThemeOf(screen.themes, coding.theme).id,
    }));
    return compareWithAnswer(answer, screen.work.codings);
  }, [screen]);
  useEffect(() => heading.current?.focus(), []);
  const found = passages.filter(({ nearness }) => nearness === "same" || nearness === "other-stance").length;
  const same = passages.filter(({ nearness }) => nearness === "same").length;
  const { text } = practiceInterview.transcript;
  return (
    <div className={styles.answer}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t("title")}
      </h1>
      <p className={styles.lead}>
        {screen.work.codings.length === 0
          ? t("nothingYet")
          : t("summary", { found, all: passages.length, same })}{" "}
        {t("manyRight")}
      </p>
      <section aria-label={t("passages")}>
        <h2>{t("passages")}</h2>
        {passages.map((compared) => (
          <AnswerPassage key={compared.answer.name} compared={compared} text={text} codebook={codebook} />
        ))}
      </section>
      {beyond.length === 0 ? null : (
        <section aria-label={t("beyond")}>
          <h2>{t("beyond")}</h2>
          <p>{t("beyondWhy")}</p>
          <ul className={styles.beyond}>
            {beyond.map((coding) => (
              <li key={coding.id}>
                <blockquote lang="nl">{text.slice(coding.from, coding.to)}</blockquote>
                <CodingChip coding={coding} codebook={codebook} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <JudgementsCompared screen={screen} />
      <p className={styles.actions}>
        <Button onPress={onBack}>{t("goOn")}</Button>
        <LinkButton variant="primary" href={`/onderzoek/${screen.study.slug}`}>
          {t("toWork")}
        </LinkButton>
      </p>
    </div>
  );
}
