import { classNames } from "../class-names";
import styles from "./stance-mark.module.css";

/** up = improved, same = unchanged, down = worsened, mixed = of several kinds, unknown = not known, absent = not discussed. */
export type StanceShape = "up" | "same" | "down" | "mixed" | "unknown" | "absent";

type StanceMarkProps = {
  readonly shape: StanceShape;
  /** Only where no word stands beside it. */
  readonly label?: string;
};

/** A stance as a form and a fill, so that it can be told apart in grey: solid, tint, hatch, dots or a dash. */
export function StanceMark({ shape, label }: StanceMarkProps) {
  const drawing = <StanceDrawing shape={shape} places={[{ left: 0, top: 0 }]} size={16} />;
  if (label === undefined) {
    return (
      <svg aria-hidden="true" focusable="false" viewBox="0 0 16 16" className={styles.mark}>
        {drawing}
      </svg>
    );
  }
  return (
    <svg role="img" aria-label={label} viewBox="0 0 16 16" className={styles.mark}>
      {drawing}
    </svg>
  );
}

type StanceDrawingProps = {
  readonly shape: StanceShape;
  /** The corners at the top left, in the drawing's own units, as is `size`. */
  readonly places: readonly { readonly left: number; readonly top: number }[];
  readonly size: number;
  readonly className?: string | undefined;
};

/** The same mark at each place, within a drawing of many: an element for each would cost a part of every frame. */
export function StanceDrawing({ shape, places, size, className }: StanceDrawingProps) {
  const { outline, inside } = drawingByShape[shape];
  const everywhere = (lines: string) => {
    const mark = scaled(lines, size);
    return places.map(({ left, top }) => `M${left} ${top}${mark}`).join("");
  };
  return (
    <g className={classNames(styles.drawing, styles[shape], className)}>
      <path d={everywhere(outline)} />
      {inside ? (
        <path d={everywhere(inside.lines)} className={inside.hatched ? styles.hatch : undefined} />
      ) : null}
    </g>
  );
}

type Drawing = {
  readonly outline: string;
  readonly inside?: { readonly lines: string; readonly hatched?: boolean };
};

/** In sixteenths, from the corner at the top left, each step from the one before. */
const drawingByShape: Readonly<Record<StanceShape, Drawing>> = {
  up: { outline: "m8 2.5 6.5 11h-13z" },
  same: { outline: "m2.5 2.5h11v11h-11z" },
  down: {
    outline: "m8 13.5 -6.5 -11h13z",
    inside: { lines: "m3 5.1 2.6 -2.6m-0.9 5.5 5.5 -5.5m-3.8 8.3 7.6 -7.6", hatched: true },
  },
  unknown: {
    outline:
      "m1.8 8c0 -3.424 2.776 -6.2 6.2 -6.2s6.2 2.776 6.2 6.2 -2.776 6.2 -6.2 6.2 -6.2 -2.776 -6.2 -6.2z",
    inside: {
      lines:
        "m6.3 6.4c0 -1 0.8 -1.8 1.8 -1.8s1.8 0.8 1.8 1.8c0 0.75 -0.5 1.4 -1.1 1.7 -0.6 0.3 -0.8 0.6 -0.8 1.2m0 2.1h0.01",
    },
  },
  mixed: { outline: "m8 2 6 6 -6 6 -6 -6z", inside: { lines: "m8 2v12" } },
  absent: { outline: "m3 8h10" },
};

function scaled(lines: string, size: number): string {
  return size === 16 ? lines : lines.replace(/-?\d+(\.\d+)?/g, (length) => `${(Number(length) * size) / 16}`);
}
