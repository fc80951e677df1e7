"use client";

import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { type Stance, stances } from "@/lib/stance/stance";

type StanceFieldProps = {
  readonly coding: CodingInSight;
  readonly theme: ScreenTheme;
  readonly onChange: (stance: Stance | null) => void;
};

export function StanceField({ coding, theme, onChange }: StanceFieldProps) {
  const t = useTranslations("coding.card");
  return (
    <RadioGroup
      name="stance"
      label={t("stance")}
      look="segments"
      value={coding.stance ?? ""}
      onChange={(value) => onChange(stances.find((stance) => stance === value) ?? null)}
      choices={[
        ...stances.map((stance) => ({
          value: stance,
          label: theme.wording[stance],
          icon: <StanceMark shape={shapeByStance[stance]} />,
        })),
        { value: "", label: t("noStance") },
      ]}
    />
  );
}
