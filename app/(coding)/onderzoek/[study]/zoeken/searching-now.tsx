import { useTranslations } from "next-intl";
import styles from "./search.module.css";

/** Stands in the results' place while they are looked for; in sight after 300 ms. */
export function SearchingNow() {
  const t = useTranslations("find");
  return (
    <div className={styles.waiting}>
      <p role="status">{t("searching")}</p>
      {["a", "b", "c"].map((line) => (
        <div key={line} className={styles.bone} aria-hidden="true" />
      ))}
    </div>
  );
}
