import type { ReportDocument } from "./document";

/** What stands above a table or below a figure: its label with its number, and what it shows. */
export type Caption = { readonly label: string; readonly number: number; readonly text: string };

/** Gives the caption of a table or chart of the report that was numbered. */
export type Numbering = (captioned: { readonly id: string; readonly caption: string }) => Caption;

/** Numbers the tables and the figures of a report, each on their own, in its order. */
export function numberCaptions({ sections, captionLabels }: ReportDocument): Numbering {
  const blocks = sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table.id] : []));
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart.id] : []));
  return ({ id, caption }) =>
    tables.includes(id)
      ? { label: captionLabels.table, number: tables.indexOf(id) + 1, text: caption }
      : { label: captionLabels.figure, number: charts.indexOf(id) + 1, text: caption };
}
