"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button/button";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { Select } from "@/app/_ui/form/select";
import { Icon } from "@/app/_ui/icon/icon";
import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import { useKeyActions } from "@/app/_ui/keys/use-key-actions";
import type { Address } from "@/app/(coding)/_find/address";
import { useAsked } from "@/app/(coding)/_find/use-asked";
import type { SearchChoices } from "@/db/reads/search/search-choices";
import { longestQuery } from "@/lib/search/search-query";
import { respondentRoles } from "@/lib/study/respondent-role";
import styles from "./search.module.css";

type SearchFormProps = { readonly address: Address; readonly choices: SearchChoices };

/** What to look for and where; it all stands in the address, so that Back and a link lead to the same results. */
export function SearchForm({ address, choices }: SearchFormProps) {
  const t = useTranslations("find");
  const { search, change, pending } = useAsked(address);
  const box = useRef<HTMLInputElement>(null);
  const query = address.search.q ?? "";
  useKeyActions({
    "search-box": () => {
      box.current?.focus();
      box.current?.select();
    },
  });
  // After Back the box says what the results are of.
  useEffect(() => {
    if (box.current) box.current.value = query;
  }, [query]);
  const go = (changes: Readonly<Record<string, string>>) =>
    change({ q: box.current?.value.trim() ?? query, ...changes });
  const send = (event: FormEvent) => {
    event.preventDefault();
    go({});
  };
  return (
    <search aria-busy={pending}>
      <form method="get" action={address.path} onSubmit={send} className={styles.form}>
        <div className={styles.line}>
          <label className={styles.box}>
            <span className="visually-hidden">{t("query")}</span>
            <Icon name="search" />
            <input
              ref={box}
              type="search"
              name="q"
              defaultValue={query}
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
        <Filters search={search} choices={choices} onChange={go} />
      </form>
    </search>
  );
}

type FiltersProps = {
  readonly search: Address["search"];
  readonly choices: SearchChoices;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
};

function Filters({ search, choices, onChange }: FiltersProps) {
  const t = useTranslations("find");
  const role = useTranslations("results.role");
  const asked = ["interview", "groep", "rol", "wie", "gecodeerd"].filter(
    (name) => search[name] !== undefined,
  );
  const field = (name: string) => ({
    name,
    value: search[name] ?? "",
    onChange: (value: string) => onChange({ [name]: value }),
  });
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
