import type { ReportDocument } from "@/lib/report/document";
import { reportWords } from "./report-words";

type Captioned = { readonly id: string; readonly caption: string };

/** What stands above a table or below a figure: its label with its number, and what it shows. */
export type Caption = { readonly label: string; readonly number: number; readonly text: string };
export type Numbering = (captioned: Captioned) => Caption;

/** Numbers the tables and the figures of a report, each on their own, in its order. */
export function numberCaptions(document: ReportDocument): Numbering {
  const { t } = reportWords(document.language);
  const blocks = document.sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table.id] : []));
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart.id] : []));
  return ({ id, caption }) => {
    const kind = tables.includes(id) ? "table" : "figure";
    const number = (kind === "table" ? tables : charts).indexOf(id) + 1;
    return { label: t(`caption.${kind}`), number, text: caption };
  };
}
