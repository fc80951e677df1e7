"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { CheckboxGroup } from "@/app/_ui/form/checkbox-group";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { AssignmentGrid, GridInterview } from "@/db/reads/assignment/assignment-grid";
import { AssignWarnings } from "./assign-warnings";
import { assignAction } from "./assignment-actions";
import { RoundFields, roundIn } from "./round-fields";
import { useAnswer } from "./use-answer";
import { useTakeBack } from "./use-take-back";

type AssignDialogProps = {
  readonly study: string;
  readonly grid: AssignmentGrid;
  readonly chosen: readonly GridInterview[];
  readonly onDone: () => void;
};

/** Asks coders to code the interviews that are ticked. */
export function AssignDialog({ study, grid, chosen, onDone }: AssignDialogProps) {
  const t = useTranslations("assign");
  const [isOpen, setOpen] = useState(false);
  const button = (
    <Button variant="primary" because={chosen.length === 0 ? t("noneChosen") : undefined}>
      {t("assign")}
    </Button>
  );
  const title = t("assignTitle", { count: chosen.length });
  return (
    <Dialog title={title} isOpen={isOpen} onOpenChange={setOpen} trigger={button}>
      {(close) => (
        <AssignForm
          study={study}
          grid={grid}
          chosen={chosen}
          title={title}
          onDone={() => {
            close();
            onDone();
          }}
        />
      )}
    </Dialog>
  );
}

function AssignForm({ study, grid, chosen, title, onDone }: AssignDialogProps & { readonly title: string }) {
  const t = useTranslations("assign");
  const explain = useRefusal();
  const answerTo = useAnswer();
  const takeBack = useTakeBack(study);
  const [coders, setCoders] = useState<readonly string[]>([]);
  const [themes, setThemes] = useState<readonly string[]>(() => grid.themes.map(({ id }) => id));
  const [blind, setBlind] = useState(true);
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const result = await assignAction({
      study,
      interviews: chosen.map(({ id }) => id),
      coders: data.getAll("coders").map(String),
      themes: data.getAll("themes").map(String),
      blind: data.get("blind") === "yes",
      round: roundIn(data),
      deadline: String(data.get("deadline") ?? "") || null,
    });
    if (result.ok) {
      const { made, hadAlready } = result.value;
      const done = t("assigned", { made: made.length, hadAlready });
      await answerTo(Promise.resolve(result), done, made.length > 0 ? () => takeBack(made) : undefined);
      onDone();
    }
    return outcomeOf(result, (refusal) =>
      refusal.kind === "bad-input" ? t("incomplete") : explain(refusal),
    );
  };
  return (
    <Form action={submit} label={title}>
      <CheckboxGroup
        name="coders"
        label={t("coders")}
        ticks={grid.coders
          .filter(({ removed }) => !removed)
          .map(({ member, name }) => ({ value: member, label: name }))}
        onChange={setCoders}
      />
      <AssignWarnings grid={grid} chosen={chosen} coders={coders} themes={themes} blind={blind} />
      <RadioGroup
        name="blind"
        label={t("blind")}
        look="segments"
        defaultValue="yes"
        onChange={(value) => setBlind(value === "yes")}
        choices={[
          { value: "yes", label: t("blindYes") },
          { value: "no", label: t("blindNo") },
        ]}
      />
      <CheckboxGroup
        name="themes"
        label={t("themes")}
        ticks={grid.themes.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValues={themes}
        onChange={setThemes}
      />
      <RoundFields rounds={grid.rounds} />
      <TextField name="deadline" label={t("deadline")} type="date" required={false} />
      <FormActions>
        <SubmitButton>{t("assign")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
