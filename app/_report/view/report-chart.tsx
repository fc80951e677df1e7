import { SegmentFill } from "@/app/_ui/chart/segment-fill";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { Mark } from "@/lib/figure/drawing";
import { stanceFigure } from "@/lib/figure/stance-figure";
import type { ReportChart as Chart } from "@/lib/report/document";
import type { Caption } from "@/lib/report/number-captions";
import styles from "./report-chart.module.css";

/** The same drawing that the Word file has, in the colours of the page; its table stands beside it. */
export function ReportChart({ chart, caption }: { readonly chart: Chart; readonly caption: Caption }) {
  const { width, height, title, description, marks } = stanceFigure(chart.figure);
  const name = `${caption.label} ${caption.number}. ${caption.text}`;
  return (
    <figure className={styles.figure}>
      <ScrollRegion name={name}>
        <svg
          role="img"
          aria-label={`${title}. ${description}`}
          viewBox={`0 0 ${width} ${height}`}
          className={styles.drawing}
        >
          {marks.map((mark) => (
            <Drawn key={keyOf(mark)} mark={mark} />
          ))}
        </svg>
      </ScrollRegion>
      <figcaption>
        <strong>
          {caption.label} {caption.number}.
        </strong>{" "}
        {caption.text}
      </figcaption>
    </figure>
  );
}

function Drawn({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case "piece": {
      const { kind: _piece, ...place } = mark;
      return <SegmentFill {...place} />;
    }
    case "rule":
      return <line x1={mark.x} x2={mark.x} y1={mark.from} y2={mark.to} className={styles.middle} />;
    case "text":
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          textAnchor={mark.anchor}
          className={styles[mark.look]}
        >
          {mark.text}
        </text>
      );
  }
}

/** No two marks of a drawing are at one place. */
function keyOf(mark: Mark): string {
  return `${mark.kind} ${mark.x} ${mark.kind === "rule" ? mark.from : mark.y}`;
}
