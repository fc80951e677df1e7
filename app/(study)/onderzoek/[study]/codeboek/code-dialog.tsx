"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/app/_ui/form/form-dialog";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { TextArea } from "@/app/_ui/form/text-area";
import { TextField } from "@/app/_ui/form/text-field";
import { Icon } from "@/app/_ui/icon/icon";
import type { CodeInCodebook } from "@/db/reads/codebook/codebook-of";
import type { ThemeId } from "@/lib/study/ids";
import { saveCodeAction } from "./codebook-actions";

type CodeDialogProps = {
  readonly study: string;
  readonly theme: { readonly id: ThemeId; readonly name: string };
  /** Null: a new one. */
  readonly code: CodeInCodebook | null;
};

/** Adds a factor or another sub-code to a theme, or changes one. */
export function CodeDialog({ study, theme, code }: CodeDialogProps) {
  const t = useTranslations("codebook");
  return (
    <FormDialog
      title={code === null ? t("addCode", { name: theme.name }) : t("changeCode", { name: code.label })}
      shortTitle={code === null ? t("addCodeShort") : t("change")}
      button={code === null ? { size: "s" } : { variant: "quiet", size: "s", icon: <Icon name="pencil" /> }}
      save={t("save")}
      submit={(text) => {
        const polarity = text("polarity");
        return saveCodeAction({
          study,
          theme: theme.id,
          change: code === null ? null : { code: code.id, seen: code },
          label: text("label"),
          definition: text("definition"),
          polarity: polarity === "bevorderend" || polarity === "belemmerend" ? polarity : null,
        });
      }}
    >
      <TextField name="label" label={t("label")} maxLength={100} required defaultValue={code?.label ?? ""} />
      <RadioGroup
        name="polarity"
        label={t("kind")}
        defaultValue={code === null ? "bevorderend" : (code.polarity ?? "none")}
        choices={(["bevorderend", "belemmerend", "none"] as const).map((value) => ({
          value,
          label: t(`kindOf.${value}`),
        }))}
      />
      <TextArea
        name="definition"
        label={t("definition")}
        rows={3}
        required={false}
        defaultValue={code?.definition ?? ""}
      />
    </FormDialog>
  );
}
