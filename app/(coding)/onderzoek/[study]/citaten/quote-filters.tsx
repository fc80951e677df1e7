"use client";

import { useTranslations } from "next-intl";
import { type Address, addressWith } from "@/app/_ui/address/address";
import { Button } from "@/app/_ui/button/button";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Checkbox } from "@/app/_ui/form/checkbox";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import { Icon } from "@/app/_ui/icon/icon";
import { useFilterForm } from "@/app/(coding)/_find/use-filter-form";
import { WhoFilters } from "@/app/(coding)/_find/who-filters";
import type { Quotes } from "@/db/reads/quotes/read-quotes";
import type { SearchChoices } from "@/db/reads/search/search-choices";
import { stances } from "@/lib/stance/stance";
import styles from "./quotes.module.css";
import { byConsensus } from "./quotes-in-address";

type QuoteFiltersProps = {
  readonly address: Address<string>;
  readonly choices: SearchChoices;
  readonly coders: Quotes["coders"];
  readonly mayOpen: boolean;
};

/** Which quotes to see and how; it all stands in the address. */
export function QuoteFilters({ address, choices, coders, mayOpen }: QuoteFiltersProps) {
  const t = useTranslations("find");
  const { search, go, form, field, pending } = useFilterForm(address, "tekst");
  const asked = Object.keys(search).filter((name) => search[name] && !["vanaf", "weergave"].includes(name));
  const tick = (name: string) => ({
    name,
    checked: search[name] === "1",
    onChange: (checked: boolean) => go({ [name]: checked ? "1" : "" }),
  });
  return (
    <search aria-busy={pending}>
      <form {...form} className={styles.form}>
        <ControlBar label={t("filters", { count: asked.length })}>
          <Select
            {...field("thema")}
            label={t("quotes.theme")}
            placeholder={t("quotes.allThemes")}
            options={choices.themes.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Select
            {...field("standpunt")}
            label={t("quotes.stance")}
            placeholder={t("quotes.allStances")}
            options={[...stances, "zonder" as const].map((stance) => ({
              value: stance,
              label: t(`quotes.stances.${stance}`),
            }))}
          />
          <WhoFilters field={field} groups={choices.groups} />
          {coders.length < 2 && !search.codeur ? null : (
            <Select
              {...field("codeur")}
              label={t("quotes.coder")}
              placeholder={t("quotes.allCoders")}
              options={[
                ...coders.map(({ code, name }) => ({ value: code, label: name })),
                { value: byConsensus, label: t("quotes.consensus") },
              ]}
            />
          )}
          <div className={styles.text}>
            <TextField
              name="tekst"
              label={t("quotes.text")}
              defaultValue={search.tekst ?? ""}
              maxLength={200}
            />
            <Button type="submit">{t("quotes.find")}</Button>
          </div>
          {!search.respondent ? null : (
            <LinkButton
              href={addressWith(address, { respondent: null, vanaf: null })}
              icon={<Icon name="cross" />}
            >
              {t("quotes.only", { respondent: search.respondent })}
            </LinkButton>
          )}
          <Checkbox {...tick("ster")} label={t("quotes.starred")} />
          {mayOpen ? <Checkbox {...tick("memo")} label={t("quotes.withMemo")} /> : null}
          <RadioGroup
            name="weergave"
            label={t("quotes.view")}
            look="segments"
            value={search.weergave ?? "list"}
            choices={[
              { value: "list", label: t("quotes.list") },
              { value: "matrix", label: t("quotes.matrix") },
            ]}
            onChange={(value) => go({ weergave: value === "matrix" ? value : "" })}
          />
        </ControlBar>
      </form>
    </search>
  );
}
