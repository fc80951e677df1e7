"use client";

import { useTranslations } from "next-intl";
import styles from "./pane-tabs.module.css";

export type Pane = "text" | "judging";

type PaneTabsProps = {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  readonly judged: number;
  readonly asked: number;
};

/** On a phone: the text or the judgements. */
export function PaneTabs({ pane, onPane, judged, asked }: PaneTabsProps) {
  const t = useTranslations("coding.panes");
  const panes = [
    { id: "text", label: t("text") },
    { id: "judging", label: t("judging", { judged, asked }) },
  ] as const;
  return (
    <nav className={styles.tabs} aria-label={t("label")}>
      {panes.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={styles.tab}
          aria-current={pane === id ? "true" : undefined}
          onClick={() => onPane(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
