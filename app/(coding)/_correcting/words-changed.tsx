import { useTranslations } from "next-intl";
import { wordChanges } from "@/lib/passage/word-changes";
import styles from "./words-changed.module.css";

type WordsChangedProps = { readonly before: string; readonly after: string };

/** Words before and after in one line: what went is struck through, what came is underlined. */
export function WordsChanged({ before, after }: WordsChangedProps) {
  const t = useTranslations("correcting.words");
  let at = 0;
  return (
    <span className={styles.words} lang="nl">
      {wordChanges(before, after).map(({ kind, text }) => {
        const key = at;
        at += text.length;
        const shown = text.replaceAll("\n", " ¶ ");
        if (kind === "same") return <span key={key}>{shown}</span>;
        const Part = kind === "removed" ? "del" : "ins";
        return (
          <Part key={key}>
            <span className="visually-hidden">{t(kind)} </span>
            {shown}
            <span className="visually-hidden"> {t("end")} </span>
          </Part>
        );
      })}
    </span>
  );
}
