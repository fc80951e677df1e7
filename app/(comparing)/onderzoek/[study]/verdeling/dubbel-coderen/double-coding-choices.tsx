"use client";

import { useTranslations } from "next-intl";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { Button } from "@/app/_ui/button/button";
import { CheckboxGroup } from "@/app/_ui/form/checkbox-group";
import { LiveFields } from "@/app/_ui/form/live-fields";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import { Card } from "@/app/_ui/layout/card";
import type { AssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import styles from "./double-coding.module.css";
import type { Choices } from "./double-coding-of";

type DoubleCodingChoicesProps = {
  readonly grid: AssignmentGrid;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
};

/** Which interviews are coded twice, and by whom. */
export function DoubleCodingChoices({ grid, choices, onChange }: DoubleCodingChoicesProps) {
  const t = useTranslations("assign.double");
  const named = respondentNamed(useTranslations("results.role"));
  const change = (more: Partial<Choices>) => onChange({ ...choices, ...more });
  return (
    <Card title={t("choices")} className={styles.choices}>
      <LiveFields label={t("choices")}>
        <RadioGroup
          name="which"
          label={t("which")}
          look="segments"
          value={choices.kind}
          onChange={(kind) => change({ kind: kind === "list" ? "list" : "share" })}
          choices={[
            { value: "share", label: t("share") },
            { value: "list", label: t("list") },
          ]}
        />
        {choices.kind === "share" ? (
          <TextField
            name="percent"
            label={t("percent")}
            description={t("percentWhat")}
            type="number"
            min={1}
            max={100}
            value={choices.percent}
            onChange={(percent) => change({ percent })}
          />
        ) : (
          <div className={styles.list}>
            <CheckboxGroup
              name="interviews"
              label={t("interviews")}
              ticks={grid.interviews.map(({ id, code, respondents }) => ({
                value: id,
                label: `${code} ${respondents.map(named).join(", ")}`,
              }))}
              defaultValues={choices.interviews}
              onChange={(interviews) => change({ interviews })}
            />
          </div>
        )}
        <CheckboxGroup
          name="coders"
          label={t("coders")}
          ticks={grid.coders
            .filter(({ removed }) => !removed)
            .map(({ member, name }) => ({ value: member, label: name }))}
          defaultValues={choices.coders}
          onChange={(coders) => change({ coders })}
        />
        <Select
          name="perInterview"
          label={t("perInterview")}
          value={String(choices.perInterview)}
          onChange={(number) => change({ perInterview: Number(number) })}
          options={[2, 3, 4, 5].map((number) => ({ value: String(number), label: String(number) }))}
        />
        <CheckboxGroup
          name="themes"
          label={t("themes")}
          ticks={grid.themes.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={choices.themes}
          onChange={(themes) => change({ themes })}
        />
        <div className={styles.seed}>
          <TextField
            name="seed"
            label={t("seed")}
            description={t("seedWhat")}
            inputMode="numeric"
            maxLength={10}
            value={choices.seed}
            onChange={(seed) => change({ seed })}
          />
          <Button onPress={() => change({ seed: String(anotherSeed()) })}>{t("drawAgain")}</Button>
        </div>
      </LiveFields>
    </Card>
  );
}

/** Six digits at most: a seed is written down and told. */
function anotherSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn % 1_000_000;
}
