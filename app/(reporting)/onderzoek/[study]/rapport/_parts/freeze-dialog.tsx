"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/app/_ui/form/form-dialog";
import { TextField } from "@/app/_ui/form/text-field";
import { freezeReportAction } from "./report-actions";

/** Freezes the report as it is, under a name. */
export function FreezeDialog({ study }: { readonly study: string }) {
  const t = useTranslations("report.freeze");
  return (
    <FormDialog
      title={t("title")}
      button={{ variant: "primary" }}
      save={t("save")}
      submit={(text) => freezeReportAction({ study, name: text("name") })}
    >
      <p>{t("what")}</p>
      <TextField name="name" label={t("name")} maxLength={200} />
    </FormDialog>
  );
}
