"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/feedback/badge";
import { Card } from "@/app/_ui/layout/card";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { ComparedPassage, Nearness } from "@/lib/practice/compare-with-answer";
import type { AnswerCoding } from "@/lib/practice/practice-interview";
import type { ThemeId } from "@/lib/study/ids";
import { CodingChip } from "./coding-chip";
import styles from "./model-answer.module.css";

type Answer = Omit<AnswerCoding, "theme"> & { readonly theme: ThemeId };

type AnswerPassageProps = {
  readonly compared: ComparedPassage<Answer, CodingInSight>;
  readonly text: string;
  readonly codebook: Codebook;
};

const toneByNearness: Readonly<Record<Nearness, "done" | "accent" | "plain">> = {
  same: "done",
  "other-stance": "accent",
  "other-theme": "accent",
  "not-coded": "plain",
};

/** One passage of the answer, one's own coding of it, and why the answer is what it is. */
export function AnswerPassage({ compared, text, codebook }: AnswerPassageProps) {
  const t = useTranslations("practice");
  const { answer, nearness, own } = compared;
  return (
    <Card
      headingLevel={3}
      className={styles.passage}
      title={t(`passage.${answer.name}`)}
      aside={<Badge tone={toneByNearness[nearness]}>{t(`nearness.${nearness}`)}</Badge>}
    >
      <blockquote lang="nl" className={styles.quote}>
        {text.slice(answer.from, answer.to)}
      </blockquote>
      <dl className={styles.sides}>
        <div>
          <dt>{t("answer.example")}</dt>
          <dd>
            <CodingChip coding={{ ...answer, code: null }} codebook={codebook} />
          </dd>
        </div>
        <div>
          <dt>{t("answer.you")}</dt>
          <dd>
            {own.length === 0 ? <span className={styles.quiet}>{t("nearness.not-coded")}</span> : null}
            {own.map((coding) => (
              <CodingChip key={coding.id} coding={coding} codebook={codebook} />
            ))}
          </dd>
        </div>
      </dl>
      <p>{t(`why.${answer.name}`)}</p>
    </Card>
  );
}
