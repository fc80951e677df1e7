"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { nameFaults } from "@/app/_ui/form/name-faults";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import { TextField } from "@/app/_ui/form/text-field";
import type { StudyDetails } from "@/db/reads/study/study-details";
import { changeDetailsAction } from "./change-details-action";

/** The study's name, language and note. The short name stays: it is the study's address. */
export function DetailsForm({ study, details }: { readonly study: string; readonly details: StudyDetails }) {
  const t = useTranslations("study.details");
  const explain = useRefusal();
  const router = useRouter();
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const result = await changeDetailsAction({
      study,
      name: String(data.get("name") ?? ""),
      language: data.get("language") === "en" ? "en" : "nl",
      note: String(data.get("note") ?? ""),
      version: details.version,
    });
    if (result.ok) router.refresh();
    return nameFaults(outcomeOf(result, explain, t("saved")), result, { name: t("nameAsked") });
  };
  return (
    <Form action={submit} label={t("title")}>
      <TextField
        name="name"
        label={t("name")}
        description={t("nameHelp")}
        defaultValue={details.name}
        maxLength={200}
        required
      />
      <Select
        name="language"
        label={t("language")}
        description={t("languageHelp")}
        defaultValue={details.language}
        options={(["nl", "en"] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      <TextArea
        name="note"
        label={t("note")}
        description={t("noteHelp")}
        defaultValue={details.note}
        maxLength={20_000}
        rows={6}
        required={false}
      />
      <FormActions>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
