import Form from "next/form";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { type MemoFilter, memoKinds } from "@/db/reads/writing/memos-of-study";
import styles from "./memos.module.css";

type MemoFilterFormProps = {
  readonly base: string;
  readonly filter: MemoFilter;
  readonly writers: readonly string[];
};

/** Asks for memos by words, by what they are on and by who wrote them. It is an address, so it can be kept. */
export async function MemoFilterForm({ base, filter, writers }: MemoFilterFormProps) {
  const t = await getTranslations("writing.list");
  const isFiltered = filter.words !== "" || filter.kind !== null || filter.writer !== null;
  return (
    <Form action={`${base}/memos`} role="search" aria-label={t("filter")} className={styles.filter}>
      <TextField name="q" label={t("words")} defaultValue={filter.words} />
      <Select
        name="soort"
        label={t("kind")}
        placeholder={t("everything")}
        defaultValue={filter.kind ?? ""}
        options={memoKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <Select
        name="wie"
        label={t("writer")}
        placeholder={t("everybody")}
        defaultValue={filter.writer ?? ""}
        options={writers.map((name) => ({ value: name, label: name }))}
      />
      <SubmitButton variant="secondary">{t("show")}</SubmitButton>
      {isFiltered ? (
        <LinkButton href={`${base}/memos`} variant="quiet">
          {t("showAll")}
        </LinkButton>
      ) : null}
    </Form>
  );
}
