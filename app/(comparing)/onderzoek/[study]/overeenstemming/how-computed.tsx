import { useTranslations } from "next-intl";
import styles from "./agreement.module.css";

const rules = [
  "unit",
  "alpha",
  "percent",
  "known",
  "interval",
  "verdict",
  "ac2",
  "uAlpha",
  "f1",
  "stance",
  "relevance",
  "gain",
  "reopened",
] as const;

/** What each figure is of, how it is computed, and by whose bounds it is judged. */
export function HowComputed() {
  const t = useTranslations("agreement.how");
  return (
    <details className={styles.how}>
      <summary>{t("title")}</summary>
      <dl>
        {rules.map((rule) => (
          <div key={rule}>
            <dt>{t(`${rule}.term`)}</dt>
            <dd>{t(`${rule}.rule`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
