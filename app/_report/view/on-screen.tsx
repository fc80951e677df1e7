import type { ReactNode } from "react";
import styles from "./on-screen.module.css";

/** What helps to use the page and is no part of the report: it is not printed. */
export function OnScreen({ children }: { readonly children: ReactNode }) {
  return <div className={styles.onScreen}>{children}</div>;
}
