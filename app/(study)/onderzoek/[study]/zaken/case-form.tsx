"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import { TextField } from "@/app/_ui/form/text-field";
import type { CaseSheet } from "@/db/reads/case/case-sheet";
import { attributesAsText } from "./attributes-as-text";
import { addCaseAction, changeCaseAction } from "./case-actions";

type CaseFormProps = {
  readonly study: string;
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly given: Pick<
    CaseSheet,
    "code" | "title" | "group" | "version" | "attributes" | "matchedWith" | "matchedBy"
  > | null;
};

/** A new case, or an existing one to change. Attributes are a line each, as a spreadsheet pastes them. */
export function CaseForm({ study, groups, given }: CaseFormProps) {
  const t = useTranslations("cases.form");
  const explain = useRefusal();
  const router = useRouter();
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const text = (name: string) => String(data.get(name) ?? "");
    const code = given?.code ?? text("code");
    const fields = {
      study,
      code,
      title: text("title"),
      group: text("group"),
      attributes: text("attributes"),
      matchedWith: text("matchedWith"),
    };
    const result =
      given === null
        ? await addCaseAction(fields)
        : await changeCaseAction({ ...fields, version: given.version });
    if (result.ok) {
      router.push(`/onderzoek/${study}/zaken/${encodeURIComponent(code.trim())}`);
      router.refresh();
    }
    return outcomeOf(result, explain, t("saved"));
  };
  return (
    <Form action={submit} label={t("label")}>
      {given === null ? (
        <TextField name="code" label={t("code")} description={t("codeHelp")} maxLength={40} required />
      ) : null}
      <TextField name="title" label={t("title")} maxLength={200} defaultValue={given?.title ?? ""} />
      <Select
        name="group"
        label={t("group")}
        defaultValue={given?.group ?? groups[0]?.code ?? ""}
        options={groups.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextArea
        name="attributes"
        label={t("attributes")}
        description={t("attributesHelp")}
        rows={8}
        defaultValue={attributesAsText(given?.attributes ?? [])}
      />
      <TextField
        name="matchedWith"
        label={t("matchedWith")}
        description={t("matchedWithHelp")}
        defaultValue={given === null ? "" : [...given.matchedWith, ...given.matchedBy].join(", ")}
      />
      <FormActions>
        <SubmitButton>{t("save")}</SubmitButton>
        <LinkButton
          href={`/onderzoek/${study}/zaken${given === null ? "" : `/${encodeURIComponent(given.code)}`}`}
        >
          {t("cancel")}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
