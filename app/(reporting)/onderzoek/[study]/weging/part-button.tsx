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
import { partOpinionsAction } from "./weighting-actions";

type PartButtonProps = {
  readonly study: string;
  readonly respondent: string;
  readonly code: string;
  readonly other: string;
};

/** Gives a respondent an opinion of their own again, with the reason. */
export function PartButton({ study, respondent, code, other }: PartButtonProps) {
  const t = useTranslations("weighting.part");
  const explain = useRefusal();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const result = await partOpinionsAction({ study, respondent, reason: String(data.get("reason") ?? "") });
    if (result.ok) {
      setOpen(false);
      router.refresh();
    }
    return outcomeOf(result, explain);
  };
  return (
    <div>
      <Dialog
        title={t("title", { code, other })}
        isOpen={open}
        onOpenChange={setOpen}
        trigger={<Button size="s">{t("open", { code })}</Button>}
      >
        <Form action={submit} label={t("title", { code, other })}>
          <p>{t("what", { code })}</p>
          <TextArea name="reason" label={t("reason")} rows={3} maxLength={2000} />
          <FormActions>
            <SubmitButton>{t("submit")}</SubmitButton>
          </FormActions>
        </Form>
      </Dialog>
    </div>
  );
}
