"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/app/_ui/form/form-dialog";
import { TextArea } from "@/app/_ui/form/text-area";
import { TextField } from "@/app/_ui/form/text-field";
import { Icon } from "@/app/_ui/icon/icon";
import type { ThemeInCodebook } from "@/db/reads/codebook/codebook-of";
import { stances } from "@/lib/stance/stance";
import { addThemeAction, changeThemeAction } from "./codebook-actions";

type ThemeDialogProps = {
  readonly study: string;
  /** Null: a new one. */
  readonly theme: ThemeInCodebook | null;
};

/** Adds a theme to the codebook, or changes its name, definition or stance wording. */
export function ThemeDialog({ study, theme }: ThemeDialogProps) {
  const t = useTranslations("codebook");
  return (
    <FormDialog
      title={theme === null ? t("addTheme") : t("changeTheme", { name: theme.name })}
      shortTitle={theme === null ? t("addTheme") : t("change")}
      button={
        theme === null
          ? { variant: "primary" }
          : { variant: "quiet", size: "s", icon: <Icon name="pencil" /> }
      }
      save={t("save")}
      submit={(text) => {
        const fields = {
          study,
          name: text("name"),
          definition: text("definition"),
          verbeterd: text("verbeterd"),
          gelijk: text("gelijk"),
          verslechterd: text("verslechterd"),
          onbekend: text("onbekend"),
        };
        if (theme === null) return addThemeAction(fields);
        const { id, name, definition, wording } = theme;
        return changeThemeAction({ ...fields, theme: id, seen: { name, definition, wording } });
      }}
    >
      <TextField name="name" label={t("name")} maxLength={100} required defaultValue={theme?.name ?? ""} />
      <TextArea
        name="definition"
        label={t("definition")}
        rows={3}
        required={false}
        defaultValue={theme?.definition ?? ""}
      />
      {stances.map((stance) => (
        <TextField
          key={stance}
          name={stance}
          label={t("wordingOf", { stance: t(`stance.${stance}`) })}
          maxLength={100}
          required
          defaultValue={theme?.wording[stance] ?? t(`stance.${stance}`)}
        />
      ))}
    </FormDialog>
  );
}
