"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button/button";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Checkbox } from "@/app/_ui/form/checkbox";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import { Icon } from "@/app/_ui/icon/icon";
import { useKeyActions } from "@/app/_ui/keys/use-key-actions";
import { type Address, addressWith } from "@/app/(coding)/_find/address";
import { useAsked } from "@/app/(coding)/_find/use-asked";
import type { Quotes } from "@/db/reads/quotes/read-quotes";
import type { SearchChoices } from "@/db/reads/search/search-choices";
import { stances } from "@/lib/stance/stance";
import { respondentRoles } from "@/lib/study/respondent-role";
import styles from "./quotes.module.css";
import { byConsensus } from "./quotes-in-address";

type QuoteFiltersProps = {
  readonly address: Address;
  readonly choices: SearchChoices;
  readonly coders: Quotes["coders"];
  readonly mayOpen: boolean;
};

/** Which quotes to see and how; it all stands in the address. */
export function QuoteFilters({ address, choices, coders, mayOpen }: QuoteFiltersProps) {
  const t = useTranslations("find");
  const role = useTranslations("results.role");
  const { search, go, form, pending } = useFilters(address);
  const asked = Object.keys(search).filter((name) => search[name] && !["vanaf", "weergave"].includes(name));
  const field = (name: string) => ({
    name,
    value: search[name] ?? "",
    onChange: (value: string) => go({ [name]: value }),
  });
  const tick = (name: string) => ({
    name,
    checked: search[name] === "1",
    onChange: (checked: boolean) => go({ [name]: checked ? "1" : "" }),
  });
  const sendText = (event: FormEvent) => {
    event.preventDefault();
    go({});
  };
  return (
    <search aria-busy={pending}>
      <form ref={form} method="get" action={address.path} onSubmit={sendText} className={styles.form}>
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
            options={choices.groups.map(({ code, name }) => ({ value: code, label: name }))}
          />
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

function useFilters(address: Address) {
  const { search, change, pending } = useAsked(address);
  const form = useRef<HTMLFormElement>(null);
  const text = address.search.tekst ?? "";
  const box = () => form.current?.querySelector<HTMLInputElement>("input[name=tekst]");
  useKeyActions({
    "search-box": () => {
      box()?.focus();
      box()?.select();
    },
  });
  // After Back the box says what the quotes are of.
  useEffect(() => {
    const typed = form.current?.querySelector<HTMLInputElement>("input[name=tekst]");
    if (typed) typed.value = text;
  }, [text]);
  const go = (changes: Readonly<Record<string, string>>) =>
    change({ tekst: box()?.value.trim() ?? text, vanaf: "", ...changes });
  return { search, form, go, pending };
}
