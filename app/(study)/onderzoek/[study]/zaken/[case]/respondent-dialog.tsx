"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/app/_ui/form/form-dialog";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import { Icon } from "@/app/_ui/icon/icon";
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
  const roleName = useTranslations("results.role");
  const approachName = useTranslations("cases.approach");
  return (
    <FormDialog
      title={respondent === null ? t("addRespondent") : t("changeRespondent", { code: respondent.code })}
      shortTitle={respondent === null ? t("addRespondent") : t("change")}
      button={
        respondent === null ? { size: "s" } : { variant: "quiet", size: "s", icon: <Icon name="pencil" /> }
      }
      save={t("save")}
      submit={(text) => {
        const fields = {
          study,
          // The door refuses what is not one of these.
          role: text("role") as RespondentRole,
          approach: text("approach") as ApproachOutcome,
          relation: text("relation"),
          reason: text("reason"),
          refusedBy: text("refusedBy"),
        };
        if (respondent === null)
          return addRespondentAction({ ...fields, case: caseCode, code: text("code") });
        return changeRespondentAction({ ...fields, code: respondent.code, version: respondent.version });
      }}
    >
      {respondent === null ? <TextField name="code" label={t("code")} maxLength={40} required /> : null}
      <Select
        name="role"
        label={t("role")}
        defaultValue={respondent?.role ?? "aanmelder"}
        options={respondentRoles.map((role) => ({ value: role, label: roleName(role) }))}
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
    </FormDialog>
  );
}
