import { useTranslations } from "next-intl";
import type { ChangedInput } from "@/lib/report/compare/changed-inputs";
import styles from "./changed-inputs.module.css";
import { useChangeInWords } from "./use-change-in-words";

/** Beyond this many the rest is folded away. */
const atOnce = 20;

/** Why figures changed: all that differs in what they follow from. */
export function ChangedInputs({ changes }: { readonly changes: readonly ChangedInput[] }) {
  const t = useTranslations("report.changes");
  const inWords = useChangeInWords();
  const list = (some: readonly ChangedInput[]) => (
    <ul className={styles.list}>
      {some.map((change) => (
        <li key={inWords(change)}>{inWords(change)}</li>
      ))}
    </ul>
  );
  const rest = changes.slice(atOnce);
  return (
    <section aria-labelledby="waardoor">
      <h2 id="waardoor">{t("because")}</h2>
      {changes.length === 0 ? <p>{t("nothing")}</p> : list(changes.slice(0, atOnce))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{t("more", { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}
