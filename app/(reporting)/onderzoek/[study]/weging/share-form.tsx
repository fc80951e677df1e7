"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import styles from "./weighting.module.css";
import { joinOpinionsAction } from "./weighting-actions";

type Named = { readonly id: string; readonly code: string; readonly relation: string };

type ShareFormProps = {
  readonly study: string;
  /** Who may come to share another's opinion: those who hold their own. */
  readonly joining: readonly Named[];
  readonly others: readonly Named[];
};

/** Lets a respondent share another's opinion, with the reason. */
export function ShareForm({ study, joining, others }: ShareFormProps) {
  const t = useTranslations("weighting.share");
  const explain = useRefusal();
  const router = useRouter();
  const [respondent, setRespondent] = useState("");
  const options = (people: readonly Named[]) =>
    people.map(({ id, code, relation }) => ({
      value: id,
      label: relation === "" ? code : `${code} (${relation})`,
    }));
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const text = (name: string) => String(data.get(name) ?? "");
    const missing = ["respondent", "sharesWith"].filter((name) => text(name) === "");
    if (missing.length > 0) {
      return { kind: "refused", errors: missing.map((field) => ({ field, message: t("choose") })) };
    }
    const result = await joinOpinionsAction({
      study,
      respondent,
      sharesWith: text("sharesWith"),
      reason: text("reason"),
    });
    if (result.ok) {
      setRespondent("");
      router.refresh();
    }
    return outcomeOf(result, explain, t("done"));
  };
  return (
    <section className={styles.share} aria-label={t("title")}>
      <h3>{t("title")}</h3>
      <Form action={submit} label={t("title")}>
        <Select
          name="respondent"
          label={t("respondent")}
          placeholder={t("placeholder")}
          value={respondent}
          onChange={setRespondent}
          options={options(joining)}
        />
        <Select
          name="sharesWith"
          label={t("sharesWith")}
          description={t("sharesWithHelp")}
          placeholder={t("placeholder")}
          options={options(others.filter(({ id }) => id !== respondent))}
        />
        <TextArea name="reason" label={t("reason")} rows={2} maxLength={2000} />
        <FormActions>
          <SubmitButton>{t("submit")}</SubmitButton>
        </FormActions>
      </Form>
    </section>
  );
}
