"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import { Card } from "@/app/_ui/layout/card";
import type { CaseSheet } from "@/db/reads/case/case-sheet";
import type { StandingSummary } from "@/db/writes/case/save-summary";
import { saveSummaryAction } from "../case-actions";
import styles from "./case-sheet.module.css";

type SummaryEditorProps = {
  readonly study: string;
  readonly code: string;
  readonly standing: CaseSheet["summary"];
};

/** The case's summary. When another saved meanwhile, both texts stand here and nothing is lost. */
export function SummaryEditor({ study, code, standing }: SummaryEditorProps) {
  const t = useTranslations("cases.summary");
  const format = useFormatter();
  const explain = useRefusal();
  const [text, setText] = useState(standing?.text ?? "");
  const [seenVersion, setSeenVersion] = useState(standing?.version ?? 0);
  const [theirs, setTheirs] = useState<StandingSummary | null>(null);
  const submit = async (): Promise<FormOutcome> => {
    const result = await saveSummaryAction({ study, case: code, text, seenVersion });
    if (result.ok) {
      setSeenVersion(result.value.version);
      setTheirs(null);
      return outcomeOf(result, explain, t("saved", { version: result.value.version }));
    }
    if (result.refusal.kind === "summary-changed-meanwhile") {
      setTheirs(result.refusal.current);
      setSeenVersion(result.refusal.current.version);
      return { kind: "idle" };
    }
    return outcomeOf(result, explain);
  };
  return (
    <Card title={t("title")}>
      <p className={styles.quiet}>{t("help")}</p>
      <Form action={submit} label={t("title")}>
        {theirs === null ? null : (
          <Notice tone="warn">
            <p>{t("conflict", { name: theirs.writtenBy ?? t("someone"), version: theirs.version })}</p>
            <p className={styles.theirs}>{theirs.text}</p>
            <Button
              size="s"
              onPress={() => {
                setText(theirs.text);
                setTheirs(null);
              }}
            >
              {t("takeTheirs")}
            </Button>
          </Notice>
        )}
        <TextArea
          name="text"
          label={t("label", { code })}
          hideLabel
          rows={10}
          value={text}
          onChange={setText}
        />
        <FormActions>
          <SubmitButton>{theirs === null ? t("save") : t("keepMine")}</SubmitButton>
        </FormActions>
      </Form>
      <p className={styles.quiet}>
        {standing === null
          ? seenVersion === 0 && t("empty")
          : t("by", {
              version: standing.version,
              name: standing.writtenBy ?? t("someone"),
              date: format.dateTime(new Date(standing.writtenAt), { dateStyle: "long", timeStyle: "short" }),
            })}
      </p>
    </Card>
  );
}
