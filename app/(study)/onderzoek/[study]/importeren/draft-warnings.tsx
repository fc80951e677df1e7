"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/feedback/notice";
import type { TranscriptPreview } from "@/app/_upload/transcript-preview";
import styles from "./import.module.css";

const shown = 5;

/** What to look at before accepting the file, with its lines. */
export function DraftWarnings({ warnings }: { readonly warnings: TranscriptPreview["warnings"] }) {
  const t = useTranslations("import.warning");
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warn" title={t("title", { count: warnings.length })}>
      <ul className={styles.warnings}>
        {warnings.slice(0, shown).map((warning) => (
          <li key={JSON.stringify(warning)}>
            {t(warning.kind, {
              line: "line" in warning ? warning.line : 0,
              label: "label" in warning ? warning.label : "",
            })}
          </li>
        ))}
        {warnings.length > shown ? <li>{t("more", { count: warnings.length - shown })}</li> : null}
      </ul>
    </Notice>
  );
}
