import type { ReportTable } from "./document";

export type SheetCell = number | string | null;

/** A table as rows of cells of its own: every value a column, the name of its body in the first. */
export type Sheet = {
  readonly id: string;
  readonly caption: string;
  readonly headings: readonly string[];
  /** The same, in words that do not change with the report's language. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly notes: readonly string[];
};

/** Lays a table out as a sheet. What is told apart by bodies stands in a column `groupHeading` before the others. */
export function sheetOfTable(table: ReportTable, groupHeading: string): Sheet {
  const grouped = table.bodies.some(({ label }) => label !== null);
  const parts = table.columns.flatMap((column) => column.parts);
  return {
    id: table.id,
    caption: table.caption,
    headings: [...(grouped ? [groupHeading] : []), table.rowHeading, ...parts.map(({ label }) => label)],
    names: [...(grouped ? ["group"] : []), "row", ...parts.map(({ id }) => id)],
    rows: table.bodies.flatMap(({ label, rows }) =>
      rows.map((row) => [
        ...(grouped ? [label] : []),
        row.label,
        ...row.cells.flatMap(({ values }) => values),
      ]),
    ),
    notes: table.notes,
  };
}
