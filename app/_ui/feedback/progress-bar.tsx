import { useTranslations } from "next-intl";
import styles from "./progress-bar.module.css";

type ProgressBarProps = {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** The label stands in sight unless something beside it says the same. */
  readonly hideLabel?: boolean;
};

/** How far something is, in numbers and as a bar. A total of none shows an empty bar. */
export function ProgressBar({ label, done, total, hideLabel }: ProgressBarProps) {
  const t = useTranslations("shell");
  const share = total > 0 ? Math.min(100, (100 * done) / total) : 0;
  const counts = t("progress", { done, total });
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span className={hideLabel ? "visually-hidden" : undefined}>{label}</span>
        <span className="tabular">{counts}</span>
      </div>
      <svg
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={counts}
        className={styles.bar}
      >
        <rect width="100%" height="100%" className={styles.track} />
        <rect width={`${share}%`} height="100%" className={styles.done} />
      </svg>
    </div>
  );
}
