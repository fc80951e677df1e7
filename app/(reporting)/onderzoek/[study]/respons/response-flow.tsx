import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { classNames } from "@/app/_ui/class-names";
import { IndicativeBadge } from "@/app/(reporting)/_view/indicative-badge";
import type { GroupResponse } from "@/db/reads/results/response-of";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import type { ApproachOutcome } from "@/lib/study/approach";
import type { ApproachesEnded } from "@/lib/study/approaches-ended";
import { flowLayout } from "./flow-layout";
import styles from "./response-flow.module.css";

const classByOutcome = {
  geïnterviewd: styles.interviewed,
  weigerde: styles.refused,
  "mocht niet": styles.notAllowed,
  onbereikbaar: styles.unreachable,
  benaderd: styles.pending,
} as const satisfies Record<ApproachOutcome, string | undefined>;

const patternByOutcome: Partial<Record<ApproachOutcome, string>> = {
  weigerde: "response-hatch",
  "mocht niet": "response-dots",
};

/** Where the drawing's columns are, in its units; a unit is a pixel on a phone. */
const drawing = { width: 360, label: 22, bar: 12, turn: 64, right: 116, text: 136 } as const;
/** Longer names stand in full in the table alone. */
const longestName = 22;

/** How the approached of a group fell apart: bars as high as their number, told apart by fill and by words. */
export function ResponseFlow({ group }: { readonly group: GroupResponse }) {
  const t = useTranslations("response.flow");
  const figures = figuresIn(useFormatter());
  const all = group.rows.find(({ role }) => role === "allen");
  if (all === undefined || all.approached === 0) return null;
  const share = all.share !== null && maySharesBeShown(all.approached) ? figures.share(all.share) : null;
  const labelOf = ({ outcome, by, count }: ApproachesEnded, longest: number): string => {
    if (outcome === "geïnterviewd" && share !== null) return t(`piece.${outcome}Share`, { count, share });
    if (by === null || (outcome !== "weigerde" && outcome !== "mocht niet"))
      return t(`piece.${outcome}`, { count });
    return t(`piece.${outcome}By`, { count, by: by.length > longest ? `${by.slice(0, longest)}…` : by });
  };
  const { height, whole, places } = flowLayout(all.ended.map(({ count }) => count));
  const pieces = all.ended.map((ended) => labelOf(ended, Number.POSITIVE_INFINITY)).join(", ");
  return (
    <figure className={styles.flow}>
      <figcaption className={styles.group}>
        {group.name} <IndicativeBadge trust={all.trust} />
      </figcaption>
      <svg
        role="img"
        viewBox={`0 ${-drawing.label} ${drawing.width} ${height + drawing.label}`}
        aria-label={t("name", { group: group.name, approached: all.approached, pieces })}
        className={styles.drawing}
      >
        <text x="0" y={whole.from - 8} className={styles.whole}>
          {t("approached", { approached: all.approached })}
        </text>
        <rect
          x="0"
          y={whole.from}
          width={drawing.bar}
          height={whole.to - whole.from}
          className={styles.bar}
        />
        {all.ended.map((ended, at) => {
          const place = places[at];
          if (place === undefined) return null;
          const { left, right } = place;
          const pattern = patternByOutcome[ended.outcome];
          return (
            <g key={`${ended.outcome} ${ended.by}`} className={classNames(classByOutcome[ended.outcome])}>
              <path
                className={styles.ribbon}
                d={`M${drawing.bar},${left.from}C${drawing.turn},${left.from} ${drawing.turn},${right.from} ${drawing.right},${right.from}V${right.to}C${drawing.turn},${right.to} ${drawing.turn},${left.to} ${drawing.bar},${left.to}Z`}
              />
              <rect
                x={drawing.right}
                y={right.from}
                width={drawing.bar}
                height={right.to - right.from}
                className={styles.end}
                {...(pattern === undefined ? {} : { fill: `url(#${pattern})` })}
              />
              <text x={drawing.text} y={(right.from + right.to) / 2 + 4.5} className={styles.label}>
                {labelOf(ended, longestName)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

/** The fills of every flow on the page. */
export function ResponseFlowPatterns() {
  return (
    <svg width="0" height="0" className={styles.patterns} aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="response-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className={styles.ground} />
          <line x1="0" x2="0" y1="0" y2="5" className={styles.hatch} />
        </pattern>
        <pattern id="response-dots" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" className={styles.ground} />
          <circle cx="2" cy="2" r="1" className={styles.dot} />
        </pattern>
      </defs>
    </svg>
  );
}
