import Form from "next/form";
import { getTranslations } from "next-intl/server";
import { verbInWords } from "@/app/_i18n/verb-in-words";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import type { LogPage } from "@/db/reads/log/log-page";
import styles from "./log.module.css";
import type { LogSearch } from "./log-search";

type LogFilterFormProps = { readonly search: LogSearch; readonly choices: LogPage["choices"] };

/** Asks the log about one study, one person or one kind of act. It is an address, so it can be kept. */
export async function LogFilterForm({ search, choices }: LogFilterFormProps) {
  const t = await getTranslations("log");
  const words = await verbInWords();
  const chains = choices.chains.map(({ chain, slug }) => ({
    value: chain,
    label: chain === "platform" ? t("platform") : (slug ?? t("deletedStudy", { id: chain.slice(0, 8) })),
  }));
  return (
    <Form action="/logboek" className={styles.filter}>
      <Select
        name="keten"
        label={t("study")}
        placeholder={t("all")}
        defaultValue={search.keten ?? ""}
        options={chains}
      />
      <Select
        name="persoon"
        label={t("who")}
        placeholder={t("everybody")}
        defaultValue={search.persoon ?? ""}
        options={choices.people.map(({ user, name }) => ({ value: user, label: name }))}
      />
      <Select
        name="wat"
        label={t("what")}
        placeholder={t("everything")}
        defaultValue={search.wat ?? ""}
        options={choices.verbs.map((verb) => ({ value: verb, label: words(verb) }))}
      />
      <SubmitButton variant="secondary">{t("show")}</SubmitButton>
      {search.keten || search.persoon || search.wat ? (
        <LinkButton href="/logboek" variant="quiet">
          {t("showAll")}
        </LinkButton>
      ) : null}
    </Form>
  );
}
