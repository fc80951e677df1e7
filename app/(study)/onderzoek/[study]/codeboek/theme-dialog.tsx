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
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import { TextField } from "@/app/_ui/form/text-field";
import { Dialog } from "@/app/_ui/overlay/dialog";
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
  const explain = useRefusal();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const text = (name: string) => String(data.get(name) ?? "");
    const fields = {
      study,
      name: text("name"),
      definition: text("definition"),
      verbeterd: text("verbeterd"),
      gelijk: text("gelijk"),
      verslechterd: text("verslechterd"),
      onbekend: text("onbekend"),
    };
    const result =
      theme === null ? await addThemeAction(fields) : await changeThemeAction({ ...fields, theme: theme.id });
    if (result.ok) {
      setOpen(false);
      router.refresh();
    }
    return outcomeOf(result, explain);
  };
  const title = theme === null ? t("addTheme") : t("changeTheme", { name: theme.name });
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        theme === null ? (
          <Button variant="primary">{title}</Button>
        ) : (
          <Button size="s" aria-label={title}>
            {t("change")}
          </Button>
        )
      }
    >
      <Form action={submit} label={title}>
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
        <FormActions>
          <SubmitButton>{t("save")}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
