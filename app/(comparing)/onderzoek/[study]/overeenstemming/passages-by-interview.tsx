import { useTranslations } from "next-intl";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
import { ThemesTable } from "./themes-table";
import { useInWords } from "./use-in-words";

/** The measure of pairs on each interview and theme, folded; one interview is too little for bounds or a verdict. */
export function PassagesByInterview({ shown }: { readonly shown: AgreementShown }) {
  const t = useTranslations("agreement.passages.byInterview");
  const matrix = useTranslations("agreement.matrix");
  const rules = useTranslations("agreement.rule");
  const inWords = useInWords();
  const byTheme = shown.themes.map(
    ({ passages }) => new Map(passages.wordsByInterview.map(({ interview, value }) => [interview, value])),
  );
  const rows = shown.judged.filter(({ interview }) => byTheme.some((values) => values.has(interview)));
  if (rows.length === 0) return null;
  const title = t("title", { measure: rules(`${shown.choices.pairMeasure}.term`) });
  return (
    <details className={styles.how}>
      <summary>{title}</summary>
      <p className={styles.muted}>{t("legend")}</p>
      <ThemesTable caption={title} lead={[matrix("interview")]} themes={shown.themes}>
        {rows.map(({ interview }) => (
          <tr key={interview}>
            <th scope="row">{interview}</th>
            {byTheme.map((values, at) => {
              const value = values.get(interview);
              return (
                <td key={shown.themes[at]?.code}>
                  {value === undefined ? matrix("notDouble") : inWords.coefficient(value)}
                </td>
              );
            })}
          </tr>
        ))}
      </ThemesTable>
    </details>
  );
}
