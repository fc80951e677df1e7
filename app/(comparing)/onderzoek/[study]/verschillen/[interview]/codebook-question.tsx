"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";

type CodebookQuestionProps = {
  readonly study: string;
  readonly difference: DifferenceShown;
  /** Null where it can't be taken back by this viewer, or not any more. */
  readonly withdraw: (() => void) | null;
};

/** The question that a difference was turned into, and its answer once it is there. */
export function CodebookQuestion({ study, difference, withdraw }: CodebookQuestionProps) {
  const { question, theme } = difference;
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
      {withdraw === null ? null : (
        <Button size="s" onPress={withdraw}>
          {t("withdraw")} <KeysOfAction action="undo" />
        </Button>
      )}
    </Notice>
  );
}
