import { classNames } from "../class-names";
import styles from "./done-mark.module.css";

type DoneMarkProps = { readonly done: number; readonly of: number; readonly children: string };

/** How much of something is done: a ring that fills and becomes a tick, beside the words that say it. */
export function DoneMark({ done, of, children }: DoneMarkProps) {
  const share = of === 0 ? 0 : done / of;
  const state = share >= 1 ? styles.all : share > 0 ? styles.some : styles.none;
  return (
    <span className={classNames(styles.mark, state)}>
      <svg aria-hidden="true" viewBox="0 0 16 16">
        <circle className={styles.ring} cx="8" cy="8" r="6.5" />
        {share >= 1 ? (
          <path d="m5 8.200 2.100 2.100L11.200 6" />
        ) : (
          <circle
            className={styles.slice}
            cx="8"
            cy="8"
            r="2.5"
            pathLength="100"
            strokeDasharray={`${100 * share} 100`}
          />
        )}
      </svg>
      {children}
    </span>
  );
}
