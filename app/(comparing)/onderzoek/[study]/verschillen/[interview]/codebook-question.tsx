"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/feedback/notice";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";

type CodebookQuestionProps = { readonly study: string; readonly difference: DifferenceShown };

/** The question that a difference was turned into, and its answer once it is there. */
export function CodebookQuestion({ study, difference: { question, theme } }: CodebookQuestionProps) {
  const t = useTranslations("settle.question");
  if (question === null) return null;
  const { asks, answer } = question;
  return (
    <Notice
      tone={answer === null ? "warn" : "info"}
      title={t("title")}
      action={
        <Link href={`/onderzoek/${study}/codeboek#${theme.id}`} prefetch={false}>
          {t(answer === null ? "toAnswer" : "toCodebook")}
        </Link>
      }
    >
      <p>{asks}</p>
      <p>{answer === null ? t("waits") : t("answer", { answer })}</p>
    </Notice>
  );
}
