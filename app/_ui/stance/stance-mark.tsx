import { classNames } from "../class-names";
import styles from "./stance-mark.module.css";

/** up = improved, same = unchanged, down = worsened, unknown = not known, absent = not discussed. */
export type StanceShape = "up" | "same" | "down" | "unknown" | "absent";

type StanceMarkProps = {
  readonly shape: StanceShape;
  /** Only where no word stands beside it. */
  readonly label?: string;
};

/** A stance as a form and a fill, so that it can be told apart in grey: solid, tint, hatch, dots or a dash. */
export function StanceMark({ shape, label }: StanceMarkProps) {
  const className = classNames(styles.mark, styles[shape]);
  if (label === undefined) {
    return (
      <svg aria-hidden="true" focusable="false" viewBox="0 0 16 16" className={className}>
        {drawingByShape[shape]}
      </svg>
    );
  }
  return (
    <svg role="img" aria-label={label} viewBox="0 0 16 16" className={className}>
      {drawingByShape[shape]}
    </svg>
  );
}

const drawingByShape = {
  up: <path d="M8 2.5 14.5 13.5h-13Z" />,
  same: <path d="M2.5 2.5h11v11h-11Z" />,
  down: (
    <>
      <path d="M8 13.5 1.5 2.500h13Z" />
      <path d="M3 5.1 5.6 2.500M4.7 8 10.2 2.500M6.4 10.8 14 3.2" className={styles.hatch} />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M6.3 6.400a1.8 1.8 0 1 1 2.5 1.700c-.6.3-.8.6-.8 1.200M8 11.400h.01" />
    </>
  ),
  absent: <path d="M3 8h10" />,
};
