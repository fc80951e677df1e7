"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button/button";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import { longestNote } from "@/lib/coding/coding-operation";
import { closedByEscape } from "./closed-by-escape";
import styles from "./settling.module.css";
import type { SettlingNow } from "./use-settling";

type AskFormProps = {
  readonly settling: SettlingNow;
  readonly close: () => void;
};

/** Turns the difference into a question about the codebook. */
export function AskForm({ settling, close }: AskFormProps) {
  const t = useTranslations("settle");
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>("textarea")?.focus(), []);
  const { question } = settling;
  const send = async (): Promise<FormOutcome> => {
    const refusal = question.trim() === "" ? t("question.askFirst") : await settling.ask(question);
    if (refusal !== null) return { kind: "refused", errors: [{ field: "question", message: refusal }] };
    close();
    return { kind: "idle" };
  };
  return (
    <section ref={place} aria-label={t("bar.ask")} className={styles.bar} onKeyDown={closedByEscape(close)}>
      <Form action={send} label={t("bar.ask")}>
        <TextArea
          name="question"
          label={t("question.label")}
          description={t("question.readBy")}
          rows={2}
          maxLength={longestNote}
          value={question}
          onChange={settling.setQuestion}
        />
        <FormActions>
          <SubmitButton>{t("question.send")}</SubmitButton>
          <Button onPress={close}>{t("form.cancel")}</Button>
        </FormActions>
      </Form>
    </section>
  );
}
