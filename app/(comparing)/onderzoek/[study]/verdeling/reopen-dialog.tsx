"use client";

import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { GridAssignment, GridCoder, GridInterview } from "@/db/reads/assignment/assignment-grid";
import { longestNote } from "@/lib/coding/coding-operation";
import { ownStandingAction, reopenAction } from "./assignment-actions";
import { newOperation } from "./new-operation";
import { useAnswer } from "./use-answer";

type ReopenDialogProps = {
  readonly study: string;
  readonly interview: GridInterview;
  readonly coder: GridCoder;
  readonly assignment: GridAssignment;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

/** Reopening asks why: the reason stays with the work, which no longer counts as independent. */
export function ReopenDialog(props: ReopenDialogProps) {
  const { study, interview, coder, assignment, isOpen, onOpenChange } = props;
  const t = useTranslations("assign");
  const explain = useRefusal();
  const answerTo = useAnswer();
  const about = { code: interview.code, name: coder.name };
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const reason = String(data.get("reason") ?? "");
    const payload = { kind: "assignment.reopen", assignment: assignment.id, reason } as const;
    const result = await (coder.isViewer
      ? ownStandingAction({ study, operation: newOperation(), interview: interview.id, payload })
      : reopenAction({ study, assignment: assignment.id, reason }));
    if (result.ok) {
      onOpenChange(false);
      await answerTo(Promise.resolve(result), t("reopened", about));
    }
    return outcomeOf(result, explain);
  };
  return (
    <Dialog title={t("reopenTitle", about)} size="s" isOpen={isOpen} onOpenChange={onOpenChange}>
      <Form action={submit} label={t("reopenTitle", about)}>
        <p>{t("reopenWhat")}</p>
        <TextArea name="reason" label={t("reason")} rows={3} maxLength={longestNote} required autoFocus />
        <FormActions>
          <SubmitButton>{t("reopen")}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
