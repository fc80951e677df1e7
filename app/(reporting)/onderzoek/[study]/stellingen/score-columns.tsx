import { type StatementScore, statementScores } from "@/lib/statement/statement-answer";
import styles from "./statements.module.css";

const column = { width: 14, gap: 4, height: 26 } as const;

/** How the scores from 1 to 5 are spread, as columns; the same numbers stand beside them. */
export function ScoreColumns({ shareOf }: { readonly shareOf: (score: StatementScore) => number }) {
  const step = column.width + column.gap;
  return (
    <svg
      width={statementScores.length * step}
      height={column.height + 2}
      aria-hidden="true"
      focusable="false"
    >
      <line
        x1="0"
        x2={statementScores.length * step - column.gap}
        y1={column.height + 1}
        y2={column.height + 1}
        className={styles.ground}
      />
      {statementScores.map((score, at) => (
        <rect
          key={score}
          x={at * step}
          y={column.height * (1 - shareOf(score)) + 1}
          width={column.width}
          height={column.height * shareOf(score)}
          className={styles.column}
        />
      ))}
    </svg>
  );
}
