import { useTranslations } from "next-intl";
import styles from "./agreement.module.css";

const rules = ["unit", "interval", "scales", "gain", "reopened"] as const;

/** What holds for all figures; the rule of each stands behind the figure itself. */
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
