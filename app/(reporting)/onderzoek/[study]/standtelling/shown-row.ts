import type { CountedRow, ThemeCounts } from "@/db/reads/results/stance-counts";
import type { DivergingRoom } from "@/lib/figure/share-layout";
import type { CountUnit } from "@/lib/stance/count-unit";
import type { AddressedCell } from "../../../_view/cell-in-address";
import type { StanceView } from "./stance-view";

/** A row of a theme's table, with what it takes to draw it. */
export type ShownRow = {
  readonly theme: ThemeCounts;
  readonly row: CountedRow;
  readonly group: { readonly code: string; readonly name: string };
  readonly unit: CountUnit;
  readonly room: DivergingRoom;
  readonly view: StanceView;
};

/** Its number at a place, as an address names it. */
export function cellOf({ theme, row, group }: ShownRow, place: AddressedCell["place"]): AddressedCell {
  return { theme: theme.code, group: group.code, role: row.role, class: row.class?.key ?? null, place };
}

/** What tells rows of a group apart. */
export function keyOf({ role, class: of }: CountedRow): string {
  return of === null ? role : `${role} ${of.key}`;
}

/** The rows that one of the groups has at least, in the order of the table. */
export function keysIn(rows: readonly CountedRow[]): readonly string[] {
  return [...new Set(rows.map(keyOf))];
}
