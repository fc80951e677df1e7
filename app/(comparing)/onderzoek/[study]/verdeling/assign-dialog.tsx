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
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { AssignmentGrid, GridInterview } from "@/db/reads/assignment/assignment-grid";
import { AssignWarnings } from "./assign-warnings";
import { assignAction } from "./assignment-actions";
import { useAnswer } from "./use-answer";

type AssignDialogProps = {
  readonly study: string;
  readonly grid: AssignmentGrid;
  readonly chosen: readonly GridInterview[];
  readonly onDone: () => void;
};

const newRound = "new";

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
  const lastRound = grid.rounds.at(-1)?.id ?? newRound;
  const [round, setRound] = useState<string>(lastRound);
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
      round:
        round === newRound
          ? { kind: "new", name: String(data.get("round.name") ?? "") }
          : { kind: "existing", id: round },
      deadline: String(data.get("deadline") ?? "") || null,
    });
    if (result.ok) {
      const { made, hadAlready } = result.value;
      await answerTo(Promise.resolve(result), t("assigned", { made, hadAlready }));
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
      <Select
        name="round"
        label={t("round")}
        value={round}
        onChange={setRound}
        options={[
          ...grid.rounds.map(({ id, name }) => ({ value: id, label: name })),
          { value: newRound, label: t("newRound") },
        ]}
      />
      {round === newRound ? (
        <TextField
          name="round.name"
          label={t("roundName")}
          maxLength={100}
          required
          defaultValue={t("roundSuggested", { number: grid.rounds.length + 1 })}
        />
      ) : null}
      <TextField name="deadline" label={t("deadline")} type="date" required={false} />
      <FormActions>
        <SubmitButton>{t("assign")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
