"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/app/_ui/icon/icon";
import type { ScreenStatement } from "@/db/reads/coding/coding-screen";
import type { AssignmentInSight } from "@/lib/coding/coding-operation";
import { lockOnStatement } from "@/lib/statement/lock-on-statement";
import type { ScoreInSight } from "@/lib/statement/statement-answer";
import { StatementField } from "./statement-field";
import styles from "./statements-card.module.css";
import cardStyles from "./theme-card.module.css";
import type { Judging } from "./use-judging";

type StatementsCardProps = {
  readonly statements: readonly ScreenStatement[];
  readonly scores: readonly ScoreInSight[];
  readonly assignments: readonly AssignmentInSight[];
  readonly judging: Judging;
};

/** The closing statements, with what the respondent scored them: as it came with the interview, or as coders heard it. */
export function StatementsCard({ statements, scores, assignments, judging }: StatementsCardProps) {
  const t = useTranslations("coding.judging.statements");
  const answerOf = ({ id, given }: ScreenStatement) =>
    given ?? scores.find((score) => score.mine && score.id === id)?.answer ?? null;
  const answered = statements.filter((statement) => answerOf(statement) !== null).length;
  return (
    <article className={cardStyles.card} aria-label={t("title")}>
      <h3 className={cardStyles.title}>
        <span className={styles.name}>{t("title")}</span>
        <span className={styles.progress}>{t("progress", { answered, all: statements.length })}</span>
      </h3>
      <p className={cardStyles.note}>{t("scale")}</p>
      {statements.map((statement) => {
        const answer = answerOf(statement);
        const lock = lockOnStatement(assignments, statement.theme);
        const others = scores.filter((score) => !score.mine && score.id === statement.id);
        return (
          <div key={statement.id} className={styles.statement}>
            {statement.given === null && lock !== "not-assigned" ? (
              <StatementField
                statement={statement}
                answer={answer}
                locked={lock !== null}
                onAnswer={(next) => judging.scoreStatement(statement.id, next)}
              />
            ) : (
              <>
                <p>{statement.text}</p>
                <p className={cardStyles.note}>
                  {answer === null ? t("none") : t("answer", { answer: String(answer) })}
                  {statement.given === null ? null : ` · ${t("given")}`}
                </p>
              </>
            )}
            {others.map(({ coder, answer: theirs }) => (
              <p key={coder} className={cardStyles.note}>
                {coder}: {t("answer", { answer: String(theirs) })}
              </p>
            ))}
            {lock === "finished" && statement.given === null ? (
              <Icon name="lock" label={t("locked")} />
            ) : null}
          </div>
        );
      })}
    </article>
  );
}
