"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import type { ScreenStatement } from "@/db/reads/coding/coding-screen";
import { type StatementAnswer, statementAnswers } from "@/lib/statement/statement-answer";
import styles from "./statements-card.module.css";

type StatementFieldProps = {
  readonly statement: ScreenStatement;
  readonly answer: StatementAnswer | null;
  readonly locked: boolean;
  readonly onAnswer: (answer: StatementAnswer | null) => void;
};

/** What the respondent scored one statement: 1 to 5, or that there was no answer. */
export function StatementField({ statement, answer, locked, onAnswer }: StatementFieldProps) {
  const t = useTranslations("coding.judging.statements");
  return (
    <div className={styles.field}>
      <RadioGroup
        name={`statement-${statement.id}`}
        label={statement.text}
        look="segments"
        disabled={locked}
        value={answer === null ? null : String(answer)}
        choices={statementAnswers.map((each) => ({
          value: String(each),
          label: each === "unanswered" ? t("unanswered") : String(each),
        }))}
        onChange={(chosen) => {
          const next = statementAnswers.find((each) => String(each) === chosen);
          if (next !== undefined) onAnswer(next);
        }}
      />
      {answer === null || locked ? null : (
        <Button size="s" variant="quiet" onPress={() => onAnswer(null)}>
          {t("clear")}
        </Button>
      )}
    </div>
  );
}
