import type { ComponentProps } from "react";
import type { SegmentShape } from "@/lib/figure/share-layout";
import { classNames } from "../class-names";
import styles from "./segment-fill.module.css";

const patternIds = { down: "segment-hatch", mixed: "segment-dots" } as const;

type SegmentFillProps = { readonly shape: SegmentShape } & Pick<
  ComponentProps<"rect">,
  "x" | "y" | "width" | "height" | "className"
>;

/**
 * A piece of a chart, told apart by its fill as well as its colour. Where that is a pattern it stands in an attribute;
 * the others are in the style sheet. Needs SegmentPatterns once on the page.
 */
export function SegmentFill({ shape, className, ...place }: SegmentFillProps) {
  const pattern = shape === "down" || shape === "mixed" ? { fill: `url(#${patternIds[shape]})` } : {};
  return <rect {...place} className={classNames(styles.fill, styles[shape], className)} {...pattern} />;
}

/** The hatch and the dots of every chart on the page. */
export function SegmentPatterns() {
  return (
    <svg width="0" height="0" className={styles.patterns} aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={patternIds.down}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className={styles.hatchGround} />
          <line x1="0" x2="0" y1="0" y2="6" className={styles.hatchLine} />
        </pattern>
        <pattern id={patternIds.mixed} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className={styles.hatchGround} />
          <circle cx="3" cy="3" r="1.4" className={styles.dot} />
        </pattern>
      </defs>
    </svg>
  );
}

/** What a fill means, in a square. */
export function SegmentSwatch({ shape }: { readonly shape: SegmentShape }) {
  return (
    <svg width="18" height="14" className={styles.swatch} aria-hidden="true" focusable="false">
      <SegmentFill shape={shape} x="1" y="1" width="16" height="12" />
    </svg>
  );
}
