"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/app/_ui/form/form-dialog";
import { TextArea } from "@/app/_ui/form/text-area";
import { Icon } from "@/app/_ui/icon/icon";
import type { SectionKey } from "@/lib/report/section-key";
import { writeSectionAction } from "./report-actions";

type SectionDialogProps = {
  readonly study: string;
  readonly section: SectionKey;
  readonly title: string;
  readonly written: { readonly text: string; readonly version: number };
};

/** What the researchers write in a section; what is filled in from the figures is not in it. */
export function SectionDialog({ study, section, title, written }: SectionDialogProps) {
  const t = useTranslations("report.write");
  return (
    <FormDialog
      title={t("title", { section: title })}
      shortTitle={written.text === "" ? t("add") : t("change")}
      button={{ size: "s", icon: <Icon name="pencil" /> }}
      save={t("save")}
      submit={(text) => writeSectionAction({ study, section, text: text("text"), seen: written.version })}
    >
      <p>{t("what")}</p>
      <TextArea
        name="text"
        label={t("text")}
        rows={12}
        maxLength={50_000}
        required={false}
        defaultValue={written.text}
      />
    </FormDialog>
  );
}
