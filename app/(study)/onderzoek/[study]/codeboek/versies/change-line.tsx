import { useTranslations } from "next-intl";
import type { CodebookChange } from "@/lib/study/codebook-changes";
import styles from "./versions.module.css";

/** One thing that changed in the codebook, with what it was and what it became. */
export function ChangeLine({ change }: { readonly change: CodebookChange }) {
  const t = useTranslations("codebook.versions.change");
  const stance = useTranslations("codebook.stance");
  const { theme } = change;
  if (!("from" in change))
    return (
      <li>{"code" in change ? t(change.kind, { theme, code: change.code }) : t(change.kind, { theme })}</li>
    );
  const what =
    change.kind === "code-defined"
      ? t("code-defined", { theme, code: change.code })
      : change.kind === "stance-worded"
        ? t("stance-worded", { theme, stance: stance(change.stance) })
        : t(change.kind, { theme });
  return (
    <li>
      {what}
      <dl className={styles.beside}>
        <Words term={t("was")} words={change.from} />
        <Words term={t("is")} words={change.to} />
      </dl>
    </li>
  );
}

function Words({ term, words }: { readonly term: string; readonly words: string }) {
  const t = useTranslations("codebook.versions.change");
  return (
    <div>
      <dt>{term}</dt>
      <dd>{words === "" ? t("nothing") : words}</dd>
    </div>
  );
}
