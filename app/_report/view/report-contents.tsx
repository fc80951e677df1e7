import { useTranslations } from "next-intl";
import type { ReportDocument } from "@/lib/report/document";
import styles from "./report-contents.module.css";
import { sectionAnchor } from "./section-anchor";

/** The sections of a report that can only be read. */
export function ReportContents({ document }: { readonly document: ReportDocument }) {
  const t = useTranslations("report");
  return (
    <nav aria-label={t("contents")}>
      <ol className={styles.contents} lang={document.language}>
        {document.sections.map(({ key, title }) => (
          <li key={key}>
            <a href={`#${sectionAnchor(key)}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
