"use client";

import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { GridRound } from "@/db/reads/assignment/rounds-of";
import { roundKinds } from "@/lib/assignment/round-kind";
import { changeRoundAction } from "./assignment-actions";
import { RoundKindField } from "./round-fields";
import { useAnswer } from "./use-answer";

type ChangeRoundDialogProps = {
  readonly study: string;
  readonly round: GridRound;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

/** Calls a round something else, or says that it is for something else. */
export function ChangeRoundDialog({ study, round, isOpen, onOpenChange }: ChangeRoundDialogProps) {
  const t = useTranslations("assign");
  const explain = useRefusal();
  const answerTo = useAnswer();
  const title = t("progress.changeTitle", { round: round.name });
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const to = {
      name: String(data.get("name") ?? ""),
      kind: roundKinds.find((kind) => kind === data.get("kind")) ?? round.kind,
    };
    const from = { name: round.name, kind: round.kind };
    const result = await changeRoundAction({ study, round: round.id, from, to });
    if (result.ok) {
      onOpenChange(false);
      await answerTo(Promise.resolve(result), t("progress.changed", { round: to.name }));
    }
    return outcomeOf(result, explain);
  };
  return (
    <Dialog title={title} size="s" isOpen={isOpen} onOpenChange={onOpenChange}>
      <Form action={submit} label={title}>
        <TextField
          name="name"
          label={t("roundName")}
          maxLength={100}
          required
          defaultValue={round.name}
          autoFocus
        />
        <RoundKindField name="kind" defaultValue={round.kind} />
        <FormActions>
          <SubmitButton>{t("progress.changeNow")}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
