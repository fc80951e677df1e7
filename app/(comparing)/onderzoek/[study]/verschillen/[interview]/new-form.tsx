"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { Button } from "@/app/_ui/button/button";
import { classNames } from "@/app/_ui/class-names";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { DifferenceShown, DifferencesShown } from "@/db/reads/adjudication/differences-shown";
import { longestNote } from "@/lib/coding/coding-operation";
import { judgedStances, stances } from "@/lib/stance/stance";
import { closedByEscape } from "./closed-by-escape";
import { EdgeButtons } from "./edge-buttons";
import { newChoice } from "./new-choice";
import layout from "./new-form.module.css";
import styles from "./settling.module.css";
import type { Draft } from "./use-draft";
import type { SettlingNow } from "./use-settling";

type NewFormProps = {
  readonly difference: DifferenceShown;
  readonly themes: DifferencesShown["themes"];
  readonly draft: Draft;
  readonly settling: SettlingNow;
};

/** A decision of one's own: another stance, and of a passage also other edges or another theme. */
export function NewForm({ difference, themes, draft, settling }: NewFormProps) {
  const t = useTranslations("settle");
  const form = useRef<HTMLDivElement>(null);
  const { theme, kind } = difference;
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>("input:checked");
    (first ?? form.current?.querySelector<HTMLElement>("input"))?.focus();
  }, []);
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
    if (kind !== "passage" && settling.reason.trim() === "") return refused("reason", t("said.reasonFirst"));
    const refusal = await settling.settleNew(chosen);
    if (refusal !== null) return refused(null, refusal);
    draft.close();
    return { kind: "idle" };
  };
  return (
    <section
      aria-label={t(`bar.new.${kind}`)}
      className={classNames(styles.bar, layout.wide)}
      ref={form}
      onKeyDown={closedByEscape(draft.close)}
    >
      <Form action={send} label={t(`bar.new.${kind}`)}>
        <div className={layout.parts}>
          <div className={layout.part}>
            <RadioGroup
              name="stance"
              label={t("form.stance")}
              look="segments"
              choices={kind === "passage" ? [...choices, without] : choices}
              {...sharedStance(difference)}
            />
            {draft.passage === null ? null : <EdgeButtons move={draft.move} />}
          </div>
          <div className={layout.part}>
            {draft.passage === null ? null : (
              <Select
                name="theme"
                label={t("form.theme")}
                defaultValue={theme.id}
                options={themes.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <TextArea
              name="reason"
              label={t("bar.reason")}
              rows={2}
              maxLength={longestNote}
              value={settling.reason}
              onChange={settling.setReason}
            />
          </div>
        </div>
        <FormActions>
          <SubmitButton>{t("form.save")}</SubmitButton>
          <Button onPress={draft.close}>{t("form.cancel")}</Button>
        </FormActions>
      </Form>
    </section>
  );
}

/** Of passages that differ in their edges alone: the stance that all of them carry. */
function sharedStance(difference: DifferenceShown): { readonly defaultValue?: string } {
  if (difference.kind !== "passage") return {};
  const stances = new Set(difference.sides.flatMap(({ marked }) => marked.map(({ stance }) => stance)));
  const [shared] = stances;
  return stances.size === 1 && shared !== undefined ? { defaultValue: shared ?? "" } : {};
}

function refused(field: string | null, message: string): FormOutcome {
  return { kind: "refused", errors: [{ field, message }] };
}
