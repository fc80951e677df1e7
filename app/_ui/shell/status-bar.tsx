import type { ReactNode } from "react";
import styles from "./status-bar.module.css";

type StatusBarProps = {
  /** Saved at, position, counts, unsent changes: each its own part. */
  readonly start: ReactNode;
  /** Keys that work here. */
  readonly end?: ReactNode;
};

/** What goes in the shell's `status`: a line of small facts, the keys at its end. */
export function StatusBar({ start, end }: StatusBarProps) {
  return (
    <div className={styles.status}>
      <div className={styles.start}>{start}</div>
      {end === undefined ? null : <div className={styles.end}>{end}</div>}
    </div>
  );
}
