"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import { tagOptions } from "@/app/(coding)/_screen/tag-options";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodingChange } from "./use-own-codings";

type CodeFieldProps = {
  readonly coding: CodingInSight;
  readonly codebook: Codebook;
  readonly onChange: (change: CodingChange) => void;
};

/** The theme or sub-code of a coding, chosen from the whole codebook. */
export function CodeField({ coding, codebook, onChange }: CodeFieldProps) {
  const t = useTranslations("coding.card");
  const tags = tagOptions(codebook);
  return (
    <Select
      name="code"
      label={t("code")}
      options={tags.map(({ value, label, disabled }) => ({ value, label, disabled }))}
      value={coding.code ?? coding.theme}
      onChange={(value) => {
        const tag = tags.find((one) => one.value === value);
        if (tag) onChange({ theme: tag.theme, code: tag.code });
      }}
    />
  );
}
