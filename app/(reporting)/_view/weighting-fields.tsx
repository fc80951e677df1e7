"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { roundHalfUp } from "@/lib/figure/round-half-up";
import type { Weighting } from "@/lib/weight/weighting";
import { SetMean } from "./set-mean";
import { addressOfMean } from "./weighting-in-address";

type WeightingFieldsProps = {
  readonly weighting: Weighting;
  /** What a mean set by hand begins with. */
  readonly mean: number;
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void;
};

/** Over what the mean is taken, a mean set by hand, whether unknown stances count, and which opinions n counts. */
export function WeightingFields({ weighting, mean, onChange }: WeightingFieldsProps) {
  const t = useTranslations("results.controls");
  const format = useFormatter();
  const { meanOver, countUnknown, rolesInN } = weighting;
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
      {meanOver.kind === "set" ? <SetMean mean={meanOver.mean} onChange={onChange} /> : null}
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
      <Select
        name="n"
        label={t("rolesInN")}
        value={rolesInN === "all" ? "alle" : "rij"}
        options={[
          { value: "alle", label: t("allInN") },
          { value: "rij", label: t("shownInN") },
        ]}
        onChange={(value) => onChange({ n: value })}
      />
    </>
  );
}
