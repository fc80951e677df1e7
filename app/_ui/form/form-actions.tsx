import type { ReactNode } from "react";
import styles from "./form.module.css";

/** The row of buttons at the end of a form: what goes on first, what goes back after it. */
export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
