import { type CellPlace, cellPlaces } from "@/lib/stance/cell-place";
import { type RoleRow, roleRows } from "@/lib/study/respondent-role";
import { joinParts, splitParts } from "./parts-in-address";

/** A number of the table, as it stands in an address; theme and group by their codes. */
export type AddressedCell = {
  readonly theme: string;
  readonly group: string;
  readonly role: RoleRow;
  /** The key of the row's class of cases, where rows are by an attribute. */
  readonly class: string | null;
  readonly place: CellPlace;
};

/** Writes a number of the table so that it can be read back, whatever the codes hold. */
export function writeCell({ theme, group, role, place, class: key }: AddressedCell): string {
  return joinParts([theme, group, role, place, ...(key === null ? [] : [key])]);
}

/** Reads what writeCell wrote; null where it is something else. */
export function readCell(written: string): AddressedCell | null {
  const [theme, group, role, place, key = null, ...more] = splitParts(written);
  const known = roleRows.find((each) => each === role);
  const where = cellPlaces.find((each) => each === place);
  if (!theme || !group || known === undefined || where === undefined || more.length > 0) return null;
  return { theme, group, role: known, class: key, place: where };
}
