import type { ReactNode } from "react";
import styles from "./page-header.module.css";

type PageHeaderProps = {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Buttons; the first is what most people come for. */
  readonly actions?: ReactNode;
};

export function PageHeader({ title, subtitle, actions }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      <div className={styles.words}>
        <h1>{title}</h1>
        {subtitle === undefined ? null : <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
