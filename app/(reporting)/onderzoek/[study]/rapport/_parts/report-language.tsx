"use client";

import { useTranslations } from "next-intl";
import type { ReportLanguage as Language } from "@/app/_report/report-words";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { RadioGroup } from "@/app/_ui/form/radio-group";

type ReportLanguageProps = {
  readonly path: string;
  readonly search?: Address["search"];
  readonly language: Language;
};

/** In which language the report is written; it stands in the address. */
export function ReportLanguage({ path, search = {}, language }: ReportLanguageProps) {
  const t = useTranslations("report.language");
  const { change } = useAddress({ path, search });
  return (
    <RadioGroup
      name="taal"
      label={t("label")}
      look="segments"
      value={language}
      choices={[
        { value: "nl", label: t("nl") },
        { value: "en", label: t("en") },
      ]}
      onChange={(taal) => change({ taal })}
    />
  );
}
