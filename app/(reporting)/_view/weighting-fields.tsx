"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import { roundHalfUp } from "@/lib/figure/round-half-up";
import type { Weighting } from "@/lib/weight/weighting";
import styles from "./weighting-fields.module.css";
import { addressOfMean, meanFromText } from "./weighting-in-address";

type WeightingFieldsProps = {
  readonly weighting: Weighting;
  /** What a mean set by hand begins with. */
  readonly mean: number;
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void;
};

/** Over what the mean is taken, a mean set by hand, and whether unknown stances count. */
export function WeightingFields({ weighting, mean, onChange }: WeightingFieldsProps) {
  const t = useTranslations("results.controls");
  const format = useFormatter();
  const { meanOver, countUnknown } = weighting;
  const start = format.number(roundHalfUp(mean, 2), { maximumFractionDigits: 2, useGrouping: false });
  return (
    <>
      <Select
        name="gemiddelde"
        label={t("meanOver")}
        value={addressOfMean(meanOver)}
        options={[
          { value: "onderzoek", label: t("overStudy") },
          { value: "groep", label: t("overGroup") },
          { value: "vast", label: t("setByHand") },
        ]}
        onChange={(value) => onChange({ gemiddelde: value, m: value === "vast" ? start : null })}
      />
      {meanOver.kind === "set" ? (
        <form
          className={styles.mean}
          onSubmit={(event) => {
            event.preventDefault();
            const given = meanFromText(String(new FormData(event.currentTarget).get("m") ?? ""));
            if (given !== null) onChange({ gemiddelde: "vast", m: String(given) });
          }}
        >
          <TextField
            key={meanOver.mean}
            name="m"
            label={t("mean")}
            inputMode="decimal"
            defaultValue={format.number(meanOver.mean, { maximumFractionDigits: 9, useGrouping: false })}
          />
          <Button type="submit">{t("apply")}</Button>
        </form>
      ) : null}
      <Select
        name="onbekend"
        label={t("unknown")}
        value={countUnknown ? "mee" : "niet"}
        options={[
          { value: "mee", label: t("unknownCounted") },
          { value: "niet", label: t("unknownLeftOut") },
        ]}
        onChange={(value) => onChange({ onbekend: value })}
      />
    </>
  );
}
