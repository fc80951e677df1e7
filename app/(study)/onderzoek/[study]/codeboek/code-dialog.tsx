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
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import { TextField } from "@/app/_ui/form/text-field";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { CodeInCodebook } from "@/db/reads/codebook/codebook-of";
import type { ThemeId } from "@/lib/study/ids";
import { saveCodeAction } from "./codebook-actions";

type CodeDialogProps = {
  readonly study: string;
  readonly theme: ThemeId;
  /** What the button is about: the theme that gets a new code, or the code itself. */
  readonly themeName: string;
  /** Null: a new one. */
  readonly code: CodeInCodebook | null;
};

/** Adds a factor or another sub-code to a theme, or changes one. */
export function CodeDialog({ study, theme, themeName, code }: CodeDialogProps) {
  const t = useTranslations("codebook");
  const explain = useRefusal();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const polarity = data.get("polarity");
    const result = await saveCodeAction({
      study,
      theme,
      code: code?.id ?? null,
      label: String(data.get("label") ?? ""),
      definition: String(data.get("definition") ?? ""),
      polarity: polarity === "bevorderend" || polarity === "belemmerend" ? polarity : null,
    });
    if (result.ok) {
      setOpen(false);
      router.refresh();
    }
    return outcomeOf(result, explain);
  };
  const title = code === null ? t("addCode", { name: themeName }) : t("changeCode", { name: code.label });
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button size="s" aria-label={title}>
          {code === null ? t("addCodeShort") : t("change")}
        </Button>
      }
    >
      <Form action={submit} label={title}>
        <TextField
          name="label"
          label={t("label")}
          maxLength={100}
          required
          defaultValue={code?.label ?? ""}
        />
        <RadioGroup
          name="polarity"
          label={t("kind")}
          defaultValue={code === null ? "bevorderend" : (code.polarity ?? "none")}
          choices={[
            { value: "bevorderend", label: t("polarity.bevorderend") },
            { value: "belemmerend", label: t("polarity.belemmerend") },
            { value: "none", label: t("polarity.none") },
          ]}
        />
        <TextArea
          name="definition"
          label={t("definition")}
          rows={3}
          required={false}
          defaultValue={code?.definition ?? ""}
        />
        <FormActions>
          <SubmitButton>{t("save")}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
