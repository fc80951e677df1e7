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
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { Weighting } from "@/lib/weight/weighting";
import { chooseWeightingAction } from "./weighting-actions";

type ChooseDialogProps = {
  readonly study: string;
  readonly weighting: Weighting;
  readonly seen: number | null;
  /** The page without what was tried. */
  readonly path: string;
};

/** Makes what is tried the study's own way, with the reason. */
export function ChooseDialog({ study, weighting, seen, path }: ChooseDialogProps) {
  const t = useTranslations("weighting.choose");
  const explain = useRefusal();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const reason = String(data.get("reason") ?? "");
    const result = await chooseWeightingAction({ study, weighting, reason, seen });
    if (result.ok) {
      setOpen(false);
      router.replace(path, { scroll: false });
      router.refresh();
    }
    return outcomeOf(result, explain);
  };
  return (
    <Dialog
      title={t("title")}
      isOpen={open}
      onOpenChange={setOpen}
      trigger={<Button variant="primary">{t("open")}</Button>}
    >
      <Form action={submit} label={t("title")}>
        <p>{t("what")}</p>
        <TextArea name="reason" label={t("reason")} rows={3} maxLength={2000} />
        <FormActions>
          <SubmitButton>{t("save")}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
