import { canonicalJson } from "../canonical-json";
import type { ReportCell, ReportDocument, ReportTable } from "../document";
import { tablesOf } from "../document";

/** A table in which something differs between two reports. */
export type ChangedTable = {
  readonly id: string;
  readonly caption: string;
  readonly cells: readonly ChangedCell[];
};

/** What stood in a cell and stands in it now, as it is shown; null where there was or is no such cell. */
export type ChangedCell = {
  readonly group: string | null;
  readonly row: string;
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
};

/**
 * Gives every cell whose values differ between two reports in one language, by table: cells are the same by the ids of
 * their table, row and column, whatever those are called. Values differ though they are rounded to one text. What is
 * only repeated for a sheet is left out. Tables without a change are too. Time: linear in cells.
 */
export function changedCells(before: ReportDocument, after: ReportDocument): readonly ChangedTable[] {
  const old = new Map(tablesOf(before).map((table) => [table.id, table]));
  const now = new Map(tablesOf(after).map((table) => [table.id, table]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const named = now.get(id) ?? old.get(id);
    const cells = changesIn(cellsOf(old.get(id)), cellsOf(now.get(id)));
    return named === undefined || cells.length === 0 ? [] : [{ id, caption: named.caption, cells }];
  });
}

type PlacedCell = {
  readonly place: Pick<ChangedCell, "group" | "row" | "column">;
  readonly cell: ReportCell;
};

function cellsOf(table: ReportTable | undefined): ReadonlyMap<string, PlacedCell> {
  const placed = (table?.bodies ?? []).flatMap(({ label: group, rows }) =>
    rows.flatMap((row) =>
      (table?.columns ?? []).flatMap(({ id, label: column }, at) => {
        const cell = row.cells[at];
        if (cell === undefined || cell.shown === "") return [];
        return [[`${row.id} ${id}`, { place: { group, row: row.label, column }, cell }] as const];
      }),
    ),
  );
  return new Map(placed);
}

function changesIn(
  old: ReadonlyMap<string, PlacedCell>,
  now: ReadonlyMap<string, PlacedCell>,
): readonly ChangedCell[] {
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const place = is?.place ?? was?.place;
    if (place === undefined) return [];
    if (canonicalJson(was?.cell.values ?? null) === canonicalJson(is?.cell.values ?? null)) return [];
    return [{ ...place, before: was?.cell.shown ?? null, after: is?.cell.shown ?? null }];
  });
}
