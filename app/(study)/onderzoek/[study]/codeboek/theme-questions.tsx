"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/app/_ui/form/form-dialog";
import { TextArea } from "@/app/_ui/form/text-area";
import type { CodebookQuestion } from "@/db/reads/codebook/codebook-questions";
import styles from "./codebook.module.css";
import { answerQuestionAction } from "./codebook-actions";

type ThemeQuestionsProps = {
  readonly study: string;
  /** By its name. */
  readonly theme: string;
  readonly questions: readonly CodebookQuestion[];
  readonly mayAnswer: boolean;
};

/** What settling differences made people ask about a definition, with the answers. */
export function ThemeQuestions({ study, theme, questions, mayAnswer }: ThemeQuestionsProps) {
  const t = useTranslations("codebook.questions");
  if (questions.length === 0) return null;
  return (
    <section aria-label={t("of", { theme })} className={styles.questions}>
      <h3>{t("title")}</h3>
      <dl>
        {questions.map(({ id, asks, answer, answeredBy, interview }) => (
          <div key={id}>
            <dt>{asks}</dt>
            <dd>{answer ?? t("open")}</dd>
            <dd className={styles.raised}>
              {answeredBy === null ? null : t("answeredBy", { by: answeredBy })}{" "}
              {interview === null ? null : (
                <Link
                  href={`/onderzoek/${study}/verschillen/${encodeURIComponent(interview)}`}
                  prefetch={false}
                >
                  {t("raisedIn", { interview })}
                </Link>
              )}
            </dd>
            {answer === null && mayAnswer ? (
              <dd>
                <FormDialog
                  title={t("answerTo", { question: asks })}
                  shortTitle={t("answer")}
                  button={{ size: "s" }}
                  save={t("save")}
                  submit={(text) => answerQuestionAction({ study, question: id, answer: text("answer") })}
                >
                  <TextArea name="answer" label={t("answerLabel")} rows={4} />
                </FormDialog>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </section>
  );
}
