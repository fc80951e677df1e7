"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { Card } from "@/app/_ui/layout/card";
import type { AssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import type { DoubleCoding, DoubleCodingPlan } from "@/lib/assignment/plan-double-coding";
import type { Result } from "@/lib/result";
import { keepDoubleCodingAction } from "../assignment-actions";
import { RoundFields, roundIn } from "../round-fields";
import { useAnswer } from "../use-answer";
import { useTakeBack } from "../use-take-back";
import styles from "./double-coding.module.css";
import type { ChoicesRefusal } from "./double-coding-of";

type KeepFormProps = {
  readonly study: string;
  readonly grid: AssignmentGrid;
  readonly asked: Result<DoubleCoding, ChoicesRefusal>;
  readonly plan: DoubleCodingPlan | null;
};

/** Gives the plan out as it is shown, in a round and with a last day. */
export function KeepForm({ study, grid, asked, plan }: KeepFormProps) {
  const t = useTranslations("assign");
  const explain = useRefusal();
  const router = useRouter();
  const answerTo = useAnswer();
  const takeBack = useTakeBack(study);
  const pairs =
    plan?.drawn.flatMap(({ interview, coders }) =>
      coders.map((coder) => ({ interview: interview.id, coder })),
    ) ?? [];
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    if (!asked.ok) return outcomeOf(asked, ({ kind }) => t(`double.fault.${kind}`));
    const { which, coders, themes, ...rest } = asked.value;
    const result = await keepDoubleCodingAction({
      ...rest,
      which: which.kind === "list" ? { ...which, interviews: [...which.interviews] } : which,
      coders: [...coders],
      themes: [...themes],
      study,
      round: roundIn(data),
      deadline: String(data.get("deadline") ?? "") || null,
      shown: pairs,
    });
    if (result.ok) {
      const { made } = result.value;
      router.push(`/onderzoek/${study}/verdeling`);
      const done = t("assigned", { made: made.length, hadAlready: 0 });
      await answerTo(Promise.resolve(result), done, () => takeBack(made));
    } else if (result.refusal.kind === "changed-meanwhile") router.refresh();
    return outcomeOf(result, (refusal) =>
      refusal.kind === "changed-meanwhile" ? t("double.changed") : explain(refusal),
    );
  };
  return (
    <Card title={t("double.keepTitle")} className={styles.keep}>
      <Form action={submit} label={t("double.keepTitle")}>
        <p>{t("double.keepWhat")}</p>
        <RoundFields rounds={grid.rounds} />
        <TextField name="deadline" label={t("deadline")} type="date" required={false} />
        <FormActions>
          <SubmitButton because={pairs.length === 0 ? t("double.nothingToKeep") : undefined}>
            {t("double.keep", { count: pairs.length })}
          </SubmitButton>
        </FormActions>
      </Form>
    </Card>
  );
}
