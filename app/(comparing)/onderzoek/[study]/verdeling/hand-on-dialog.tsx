"use client";

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
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { GridCoder } from "@/db/reads/assignment/assignment-grid";
import { handOnAction } from "./assignment-actions";
import { useAnswer } from "./use-answer";

/** Hands what one coder has not finished on to another, who begins it anew. */
export function HandOnDialog({
  study,
  coders,
}: {
  readonly study: string;
  readonly coders: readonly GridCoder[];
}) {
  const t = useTranslations("assign");
  const explain = useRefusal();
  const answerTo = useAnswer();
  const [isOpen, setOpen] = useState(false);
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const result = await handOnAction({
      study,
      from: String(data.get("from") ?? ""),
      to: String(data.get("to") ?? ""),
    });
    if (result.ok) {
      setOpen(false);
      await answerTo(Promise.resolve(result), t("handedOn", { hidden: result.value.hidden }));
    }
    return outcomeOf(result, explain);
  };
  const optionsOf = (among: readonly GridCoder[]) =>
    among.map(({ member, name }) => ({ value: member, label: name }));
  return (
    <Dialog
      title={t("handOnTitle")}
      size="s"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button because={coders.length < 2 ? t("handOnNobody") : undefined}>{t("handOn")}</Button>}
    >
      <Form action={submit} label={t("handOnTitle")}>
        <p>{t("handOnWhat")}</p>
        <Select name="from" label={t("handOnFrom")} placeholder={t("pick")} options={optionsOf(coders)} />
        <Select
          name="to"
          label={t("handOnTo")}
          placeholder={t("pick")}
          options={optionsOf(coders.filter(({ removed }) => !removed))}
        />
        <FormActions>
          <SubmitButton>{t("handOnNow")}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
