import { SegmentPatterns } from "@/app/_ui/chart/segment-fill";
import type { ReportBlock, ReportDocument } from "@/lib/report/document";
import { type Numbering, numberCaptions } from "@/lib/report/number-captions";
import { ReportChart } from "./report-chart";
import { ReportQuotes } from "./report-quotes";
import { ReportTable } from "./report-table";
import styles from "./report-view.module.css";
import { sectionAnchor } from "./section-anchor";

/** A report as a page to read and to print. */
export function ReportView({ document }: { readonly document: ReportDocument }) {
  const captionOf = numberCaptions(document);
  return (
    <article lang={document.language} className={styles.report}>
      <SegmentPatterns />
      <h2 className={styles.title}>{document.title}</h2>
      <p className={styles.subtitle}>{document.subtitle}</p>
      {document.sections.map(({ key, title, blocks }) => (
        <section key={key} aria-labelledby={sectionAnchor(key)}>
          <h3 id={sectionAnchor(key)} className={styles.heading}>
            {title}
          </h3>
          {blocks.map((block) => (
            <Block key={nameOf(block)} block={block} captionOf={captionOf} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Block({ block, captionOf }: { readonly block: ReportBlock; readonly captionOf: Numbering }) {
  if (block.kind === "table") return <ReportTable table={block.table} caption={captionOf(block.table)} />;
  if (block.kind === "quotes") return <ReportQuotes table={block.table} />;
  if (block.kind === "chart") return <ReportChart chart={block.chart} caption={captionOf(block.chart)} />;
  return <p className={block.kind === "own" ? styles.own : undefined}>{block.text}</p>;
}

/** A section says nothing twice. */
function nameOf(block: ReportBlock): string {
  if (block.kind === "table" || block.kind === "quotes") return block.table.id;
  return block.kind === "chart" ? block.chart.id : block.text;
}
