"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { RespondentOnSheet } from "@/db/reads/case/case-sheet";
import { type ApproachOutcome, approachOutcomes } from "@/lib/study/approach";
import { type RespondentRole, respondentRoles } from "@/lib/study/respondent-role";
import { addRespondentAction, changeRespondentAction } from "../case-actions";

type RespondentDialogProps = {
  readonly study: string;
  readonly caseCode: string;
  /** Null: a new one. */
  readonly respondent: RespondentOnSheet | null;
};

/** Adds a respondent to the case, or changes one. */
export function RespondentDialog({ study, caseCode, respondent }: RespondentDialogProps) {
  const t = useTranslations("cases.sheet");
  const approachName = useTranslations("cases.approach");
  const explain = useRefusal();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const text = (name: string) => String(data.get(name) ?? "");
    const fields = {
      study,
      // The door refuses what is not one of these.
      role: text("role") as RespondentRole,
      approach: text("approach") as ApproachOutcome,
      relation: text("relation"),
      reason: text("reason"),
      refusedBy: text("refusedBy"),
    };
    const result =
      respondent === null
        ? await addRespondentAction({ ...fields, case: caseCode, code: text("code") })
        : await changeRespondentAction({ ...fields, code: respondent.code, version: respondent.version });
    if (result.ok) {
      setOpen(false);
      router.refresh();
    }
    return outcomeOf(result, explain);
  };
  const title = respondent === null ? t("addRespondent") : t("changeRespondent", { code: respondent.code });
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button size="s" aria-label={title}>
          {respondent === null ? t("addRespondent") : t("change")}
        </Button>
      }
    >
      <Form action={submit} label={title}>
        {respondent === null ? <TextField name="code" label={t("code")} maxLength={40} required /> : null}
        <Select
          name="role"
          label={t("role")}
          defaultValue={respondent?.role ?? "aanmelder"}
          options={respondentRoles.map((role) => ({ value: role, label: role }))}
        />
        <TextField
          name="relation"
          label={t("relation")}
          description={t("relationHelp")}
          maxLength={100}
          required={false}
          defaultValue={respondent?.relation ?? ""}
        />
        <Select
          name="approach"
          label={t("approach")}
          defaultValue={respondent?.approach ?? "benaderd"}
          options={approachOutcomes.map((outcome) => ({ value: outcome, label: approachName(outcome) }))}
        />
        <TextField
          name="reason"
          label={t("reason")}
          maxLength={500}
          required={false}
          defaultValue={respondent?.reason ?? ""}
        />
        <TextField
          name="refusedBy"
          label={t("refusedBy")}
          description={t("refusedByHelp")}
          maxLength={100}
          required={false}
          defaultValue={respondent?.refusedBy ?? ""}
        />
        <FormActions>
          <SubmitButton>{t("save")}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
