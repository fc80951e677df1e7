import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { classNames } from "@/app/_ui/class-names";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import type { Figure } from "@/lib/agreement/figure";
import styles from "./round-chart.module.css";
import { type ChartPoint, chart, pointsOf, xOf, yOf } from "./round-chart-layout";

type RoundChartProps = {
  readonly theme: { readonly name: string; readonly place: number };
  readonly rounds: readonly {
    readonly name: string;
    readonly judgements: Figure;
    readonly passages: Figure;
  }[];
};

const lines = [0, 0.667, 0.8, 1];

/** A theme's agreement round after round; the table beside it has the same figures. */
export function RoundChart({ theme, rounds }: RoundChartProps) {
  const t = useTranslations("agreement.rounds");
  const figures = figuresIn(useFormatter());
  const rows = [
    {
      kind: "judgements",
      points: pointsOf(
        rounds.map(({ judgements }) => judgements),
        -4,
      ),
    },
    {
      kind: "passages",
      points: pointsOf(
        rounds.map(({ passages }) => passages),
        4,
      ),
    },
  ] as const;
  return (
    <figure className={classNames(styles.figure, themeClass(theme.place))}>
      <figcaption>{theme.name}</figcaption>
      <svg
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="img"
        aria-label={t("chart", { theme: theme.name })}
        className={styles.chart}
      >
        {lines.map((value) => (
          <g key={value}>
            <line
              x1={chart.left}
              x2={chart.width - chart.right}
              y1={yOf(value)}
              y2={yOf(value)}
              className={classNames(styles.line, value > 0 && value < 1 && styles.bound)}
            />
            <text x={chart.left - 4} y={yOf(value) + 3} className={styles.value}>
              {figures.coefficient(value)}
            </text>
          </g>
        ))}
        {rounds.map(({ name }, at) => (
          <text key={name} x={xOf(at, rounds.length)} y={chart.height - 8} className={styles.round}>
            {name}
          </text>
        ))}
        {rows.map(({ kind, points }) => (
          <g key={kind} className={styles[kind]}>
            <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} className={styles.path} />
            {points.map((point) => (
              <Point key={point.x} point={point} kind={kind} />
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
}

type PointProps = { readonly point: ChartPoint; readonly kind: "judgements" | "passages" };

/** A circle for judgements, a square for passages, with a bar as long as the interval. */
function Point({ point: { x, y, bounds }, kind }: PointProps) {
  return (
    <>
      {bounds === null ? null : (
        <line x1={x} x2={x} y1={bounds.high} y2={bounds.low} className={styles.interval} />
      )}
      {kind === "judgements" ? (
        <circle cx={x} cy={y} r="4" className={styles.mark} />
      ) : (
        <rect x={x - 3.5} y={y - 3.5} width="7" height="7" className={styles.mark} />
      )}
    </>
  );
}
