"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { Button } from "@/app/_ui/button/button";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { DifferenceShown, DifferencesShown } from "@/db/reads/adjudication/differences-shown";
import { judgedStances, stances } from "@/lib/stance/stance";
import { EdgeButtons } from "./edge-buttons";
import { newChoice } from "./new-choice";
import styles from "./settling.module.css";
import type { Draft } from "./use-draft";
import type { NewChoice } from "./use-settling";

type NewFormProps = {
  readonly difference: DifferenceShown;
  readonly themes: DifferencesShown["themes"];
  readonly draft: Draft;
  readonly settle: (chosen: NewChoice, reason: string) => Promise<string | null>;
};

/** A decision of one's own: another stance, and of a passage also other edges or another theme. */
export function NewForm({ difference, themes, draft, settle }: NewFormProps) {
  const t = useTranslations("settle");
  const form = useRef<HTMLDivElement>(null);
  const { theme, kind } = difference;
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), []);
  const offered = kind === "judgement" ? judgedStances : stances;
  const choices = offered.map((stance) => ({
    value: stance,
    label: stance === "niet-besproken" ? t("table.notDiscussed") : theme.wording[stance],
    icon: <StanceMark shape={shapeByStance[stance]} />,
  }));
  const without = { value: "", label: t("table.noStance") };
  const send = async (_: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const text = (name: string) => String(data.get(name) ?? "");
    const chosen = newChoice(difference, draft.passage, { stance: text("stance"), theme: text("theme") });
    if (chosen === null) return refused("stance", t("form.stanceFirst"));
    const reason = text("reason");
    if (kind !== "passage" && reason.trim() === "") return refused("reason", t("said.reasonFirst"));
    const refusal = await settle(chosen, reason);
    if (refusal !== null) return refused(null, refusal);
    draft.close();
    return { kind: "idle" };
  };
  return (
    <section aria-label={t(`bar.new.${kind}`)} className={styles.bar} ref={form}>
      <Form action={send} label={t(`bar.new.${kind}`)}>
        <RadioGroup
          name="stance"
          label={t("form.stance")}
          look="segments"
          choices={kind === "passage" ? [...choices, without] : choices}
        />
        {draft.passage === null ? null : (
          <>
            <EdgeButtons move={draft.move} />
            <Select
              name="theme"
              label={t("form.theme")}
              defaultValue={theme.id}
              options={themes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </>
        )}
        <TextArea name="reason" label={t("bar.reason")} rows={2} />
        <FormActions>
          <SubmitButton>{t("form.save")}</SubmitButton>
          <Button onPress={draft.close}>{t("form.cancel")}</Button>
        </FormActions>
      </Form>
    </section>
  );
}

function refused(field: string | null, message: string): FormOutcome {
  return { kind: "refused", errors: [{ field, message }] };
}
