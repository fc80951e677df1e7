"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { Button } from "@/app/_ui/button/button";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { Select } from "@/app/_ui/form/select";
import { Icon } from "@/app/_ui/icon/icon";
import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import { type FilterField, useFilterForm } from "@/app/(coding)/_find/use-filter-form";
import { WhoFilters } from "@/app/(coding)/_find/who-filters";
import type { SearchChoices } from "@/db/reads/search/search-choices";
import { longestQuery } from "@/lib/search/search-query";
import styles from "./search.module.css";

type SearchFormProps = { readonly address: Address<string>; readonly choices: SearchChoices };

/** What to look for and where. */
export function SearchForm({ address, choices }: SearchFormProps) {
  const t = useTranslations("find");
  const { search, form, field, pending } = useFilterForm(address, "q");
  return (
    <search aria-busy={pending}>
      <form {...form} className={styles.form}>
        <div className={styles.line}>
          <label className={styles.box}>
            <span className="visually-hidden">{t("query")}</span>
            <Icon name="search" />
            <input
              type="search"
              name="q"
              defaultValue={address.search.q ?? ""}
              maxLength={longestQuery}
              placeholder={t("placeholder")}
              autoComplete="off"
              enterKeyHint="search"
            />
            <KeysOfAction action="search-box" />
          </label>
          <Button type="submit" variant="primary" isPending={pending}>
            {t("search")}
          </Button>
        </div>
        <p className={styles.hint}>{t("hint")}</p>
        <Filters search={search} choices={choices} field={field} />
      </form>
    </search>
  );
}

type FiltersProps = {
  readonly search: Address<string>["search"];
  readonly choices: SearchChoices;
  readonly field: FilterField;
};

function Filters({ search, choices, field }: FiltersProps) {
  const t = useTranslations("find");
  const asked = ["interview", "groep", "rol", "wie", "gecodeerd"].filter((name) => search[name]);
  return (
    <ControlBar label={t("filters", { count: asked.length })}>
      <Select
        {...field("wie")}
        label={t("voice.label")}
        placeholder={t("voice.all")}
        options={(["interviewer", "respondent"] as const).map((voice) => ({
          value: voice,
          label: t(`voice.${voice}`),
        }))}
      />
      <WhoFilters field={field} groups={choices.groups} />
      <Select
        {...field("gecodeerd")}
        label={t("coded.label")}
        placeholder={t("coded.all")}
        options={[
          { value: "wel", label: t("coded.coded") },
          { value: "niet", label: t("coded.uncoded") },
          ...choices.themes.flatMap(({ code, name }) => [
            { value: `wel:${code}`, label: t("coded.codedWith", { theme: name }) },
            { value: `niet:${code}`, label: t("coded.notCodedWith", { theme: name }) },
          ]),
        ]}
      />
      <Select
        {...field("interview")}
        label={t("interview")}
        placeholder={t("allInterviews")}
        options={choices.interviews.map((code) => ({ value: code, label: code }))}
      />
    </ControlBar>
  );
}
