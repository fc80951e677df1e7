import Link from "next/link";
import type { SegmentPlace } from "@/lib/figure/share-layout";
import { classNames } from "../class-names";
import { SegmentFill } from "./segment-fill";
import styles from "./share-bar.module.css";

export type BarSegment = SegmentPlace & {
  readonly href: string;
  /** All that the piece says, for who does not see it: row, stance, count and share. */
  readonly name: string;
  /** Written in the piece where there is room for it. */
  readonly text: string;
  readonly current: boolean;
};

type ShareBarProps = {
  /** Which row it draws. */
  readonly name: string;
  readonly segments: readonly BarSegment[];
  /** A line through every row of the chart, in per cents of its width. */
  readonly middle?: number;
  /** In a chart of half a page's width or less. */
  readonly narrow?: boolean;
};

/** In per cents of the bar: a narrower piece shows no text, and on a phone none below the last. */
const roomForText = { wide: 7.5, narrow: 16, onPhone: 20 };

/**
 * A row of a chart: every piece is a link to what is behind it, and is told apart by its fill as well as its
 * colour. Needs SegmentPatterns once on the page.
 */
export function ShareBar({ name: rowName, segments, middle, narrow = false }: ShareBarProps) {
  return (
    <svg className={styles.bar} width="100%" height="24">
      <title>{rowName}</title>
      {middle === undefined ? null : (
        <line x1={percent(middle)} x2={percent(middle)} y1="0" y2="100%" className={styles.middle} />
      )}
      {segments.map(({ shape, from, width, href, name, text, current }) => (
        <Link
          key={shape}
          href={href}
          prefetch={false}
          scroll={false}
          aria-label={name}
          aria-current={current ? "true" : undefined}
          className={classNames(styles.segment, styles[shape])}
        >
          <title>{name}</title>
          <rect x={percent(from)} width={percent(width)} y="0" height="24" className={styles.reach} />
          <SegmentFill
            shape={shape}
            x={percent(from)}
            width={percent(width)}
            y="3"
            height="18"
            className={styles.fill}
          />
          {width < roomForText[narrow ? "narrow" : "wide"] ? null : (
            <text
              x={percent(from + width / 2)}
              y="16.5"
              className={classNames(styles.text, width < roomForText.onPhone && styles.tight)}
            >
              {text}
            </text>
          )}
        </Link>
      ))}
    </svg>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 1000) / 1000}%`;
}
