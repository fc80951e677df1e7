import type { StanceFigure } from "@/lib/figure/stance-figure";
import type { SectionKey } from "./section-key";

/** A report as what stands in it, in one language, whatever it is shown or written as. */
export type ReportDocument = {
  readonly language: "nl" | "en";
  readonly title: string;
  readonly subtitle: string;
  readonly captionLabels: { readonly table: string; readonly figure: string };
  readonly sections: readonly ReportSection[];
};

export type ReportSection = {
  readonly key: SectionKey;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
};

export type ReportBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  /** Written by the researchers, not filled in from the figures. */
  | { readonly kind: "own"; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable }
  /** Told as quotes, each with whose it is; in sheets a table. */
  | { readonly kind: "quotes"; readonly table: QuotesTable }
  | { readonly kind: "chart"; readonly chart: ReportChart };

/** A table whose numbers can also be had as numbers; its id and those of its rows and columns bear no language. */
export type ReportTable = {
  readonly id: string;
  readonly caption: string;
  /** What the first column, which names the rows, holds. */
  readonly rowHeading: string;
  readonly columns: readonly ReportColumn[];
  readonly bodies: readonly ReportBody[];
  /** What has to be known of the whole table, as footnotes. */
  readonly notes: readonly string[];
};

export type ReportColumn = {
  readonly id: string;
  readonly label: string;
  /** The values of its cells, each a column of its own in a sheet. */
  readonly parts: readonly { readonly id: string; readonly label: string }[];
  /** Its cells tell in words what their values are in numbers. */
  readonly inWords?: boolean;
};

/** Rows that belong together, under a name where they have one. */
export type ReportBody = { readonly label: string | null; readonly rows: readonly ReportRow[] };

export type ReportRow = {
  readonly id: string;
  readonly label: string;
  /** As many as the table has columns. */
  readonly cells: readonly ReportCell[];
};

export type ReportCell = {
  readonly shown: string;
  /** As many as its column has parts. A share runs from 0 to 1; null is "none", never 0. */
  readonly values: readonly (number | string | null)[];
};

/** A body for each stance; a row for each quote: whose it is as its label, and its words as its only cell. */
export type QuotesTable = ReportTable;

/** A figure of stances, as it is drawn on the page and in files. */
export type ReportChart = {
  readonly id: string;
  readonly caption: string;
  readonly figure: StanceFigure;
};

/** Whether a cell stands as a number does, at the end of its column. */
export function standsAsNumber(column: ReportColumn | undefined, cell: ReportCell | undefined): boolean {
  if (column?.inWords || cell === undefined) return false;
  return cell.values.every((value) => typeof value !== "string");
}

/** The tables of a report, quotes among them, in its order. */
export function tablesOf(document: ReportDocument): readonly ReportTable[] {
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" || block.kind === "quotes" ? [block.table] : [])),
  );
}
