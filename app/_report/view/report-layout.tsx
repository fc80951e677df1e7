import type { ReactNode } from "react";
import styles from "./report-layout.module.css";

type ReportLayoutProps = {
  /** What stands beside the page: where its sections are and what can be done with it. */
  readonly side: ReactNode;
  readonly children: ReactNode;
};

/** The outline left, the page right; on paper the page alone. */
export function ReportLayout({ side, children }: ReportLayoutProps) {
  return (
    <div className={styles.layout}>
      <div className={styles.side}>{side}</div>
      {children}
    </div>
  );
}
