"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { TextField } from "@/app/_ui/form/text-field";
import styles from "./weighting-fields.module.css";
import { meanFromText } from "./weighting-in-address";

type SetMeanProps = {
  readonly mean: number;
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void;
};

/** A mean set by hand. What is no number above zero stays as it was typed, with what it should be. */
export function SetMean({ mean, onChange }: SetMeanProps) {
  const t = useTranslations("results.controls");
  const format = useFormatter();
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className={styles.mean}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const given = meanFromText(String(new FormData(event.currentTarget).get("m") ?? ""));
        setWrong(given === null);
        if (given !== null) onChange({ gemiddelde: "vast", m: String(given) });
      }}
    >
      <TextField
        key={mean}
        name="m"
        label={t("mean")}
        inputMode="decimal"
        error={wrong ? t("meanWrong") : undefined}
        defaultValue={format.number(mean, { maximumFractionDigits: 9, useGrouping: false })}
      />
      <Button type="submit">{t("apply")}</Button>
    </form>
  );
}
