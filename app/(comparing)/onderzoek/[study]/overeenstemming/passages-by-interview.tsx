import { useTranslations } from "next-intl";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
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
      <ScrollRegion name={title}>
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{matrix("interview")}</th>
              {shown.themes.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
