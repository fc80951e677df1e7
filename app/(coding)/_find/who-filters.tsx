"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import type { SearchChoices } from "@/db/reads/search/search-choices";
import { respondentRoles } from "@/lib/study/respondent-role";
import type { FilterField } from "./use-filter-form";

type WhoFiltersProps = { readonly field: FilterField; readonly groups: SearchChoices["groups"] };

/** By whom it was said: a role of respondents, and a group of cases. */
export function WhoFilters({ field, groups }: WhoFiltersProps) {
  const t = useTranslations("find");
  const role = useTranslations("results.role");
  return (
    <>
      <Select
        {...field("rol")}
        label={t("role")}
        placeholder={t("allRoles")}
        options={respondentRoles.map((each) => ({ value: each, label: role(each) }))}
      />
      <Select
        {...field("groep")}
        label={t("group")}
        placeholder={t("allGroups")}
        options={groups.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  );
}
