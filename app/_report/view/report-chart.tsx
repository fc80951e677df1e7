import { shapeByStance } from "@/app/_stance/stance-shape";
import { SegmentFill, SegmentSwatch } from "@/app/_ui/chart/segment-fill";
import type { ReportChart as Chart } from "@/lib/report/document";
import type { Caption } from "@/lib/report/number-captions";
import { stances } from "@/lib/stance/stance";
import styles from "./report-chart.module.css";

/** Bars that each fill their row; every piece says what it is, and is told apart by its fill as well as its colour. */
export function ReportChart({ chart, caption }: { readonly chart: Chart; readonly caption: Caption }) {
  const inShares = stances.filter((stance) => chart.bars.some(({ shares }) => shares[stance] !== null));
  return (
    <figure className={styles.figure}>
      <div className={styles.bars}>
        {chart.bars.map((bar) => (
          <div key={bar.id} className={styles.row}>
            <span aria-hidden="true">{bar.label}</span>
            <Bar bar={bar} wording={chart.wording} />
          </div>
        ))}
      </div>
      <ul className={styles.legend}>
        {inShares.map((stance) => (
          <li key={stance}>
            <SegmentSwatch shape={shapeByStance[stance]} /> {chart.wording[stance]}
          </li>
        ))}
      </ul>
      <figcaption>
        <strong>
          {caption.label} {caption.number}.
        </strong>{" "}
        {caption.text}
      </figcaption>
    </figure>
  );
}

/** In shares: a narrower piece shows no text. */
const roomForText = 0.09;

function Bar({ bar, wording }: { readonly bar: Chart["bars"][number]; readonly wording: Chart["wording"] }) {
  const pieces = stances
    .map((stance, at) => ({
      stance,
      share: bar.shares[stance] ?? 0,
      from: stances.slice(0, at).reduce((sum, before) => sum + (bar.shares[before] ?? 0), 0),
    }))
    .filter(({ share }) => share > 0);
  const told = pieces.map(({ stance }) => `${wording[stance]} ${bar.shown[stance]}`).join(", ");
  return (
    <svg role="img" aria-label={`${bar.label}: ${told}`} width="100%" height="22" className={styles.bar}>
      {pieces.map(({ stance, share, from }) => (
        <g key={stance}>
          <SegmentFill
            shape={shapeByStance[stance]}
            x={percent(from)}
            width={percent(share)}
            y="2"
            height="18"
          />
          {share < roomForText ? null : (
            <text x={percent(from + share / 2)} y="15.5" className={styles.text}>
              {bar.shown[stance]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
