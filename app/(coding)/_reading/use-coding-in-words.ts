"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";

export type CodingInWords = (coding: CodingInSight) => string;

/** A coding as it is said: its code, the stance in the theme's own words, a star, and whose it is if a colleague's. */
export function useCodingInWords(codebook: Codebook): CodingInWords {
  const t = useTranslations("coding.reading");
  return useMemo(
    () => (coding) => {
      const stance = coding.stance === null ? undefined : codebook.themeOf(coding)?.wording[coding.stance];
      const by = coding.mine ? undefined : t("by", { coder: coding.coder ?? t("consensus") });
      return [codebook.labelOf(coding), stance, coding.starred ? t("starred") : undefined, by]
        .filter(Boolean)
        .join(", ");
    },
    [codebook, t],
  );
}
