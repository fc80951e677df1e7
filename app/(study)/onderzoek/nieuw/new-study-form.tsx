"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { startStudy } from "./start-study";

/** Asks a name and what to start with, and goes to the study that is made. */
export function NewStudyForm() {
  const t = useTranslations("study.create");
  const router = useRouter();
  const explain = useRefusal();
  const language = useLocale();
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const result = await startStudy({
      name: String(data.get("name") ?? ""),
      template: data.get("template") === "empty" ? "empty" : "themes",
      language,
    });
    if (result.ok) router.push(`/onderzoek/${result.value.slug}`);
    return outcomeOf(result, explain);
  };
  return (
    <Form action={submit} label={t("title")}>
      <TextField name="name" label={t("name")} description={t("nameHelp")} maxLength={200} required />
      <RadioGroup
        name="template"
        label={t("template")}
        defaultValue="themes"
        choices={[
          { value: "themes", label: t("templateThemes") },
          { value: "empty", label: t("templateEmpty") },
        ]}
      />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
