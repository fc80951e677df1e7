import { type CellPlace, cellPlaces } from "@/lib/stance/cell-place";
import { type RoleRow, roleRows } from "@/lib/study/respondent-role";

/** A number of the table, as it stands in an address; theme and group by their codes. */
export type AddressedCell = {
  readonly theme: string;
  readonly group: string;
  readonly role: RoleRow;
  readonly place: CellPlace;
};

const between = "~";

/** Writes a number of the table so that it can be read back, whatever the codes hold. */
export function writeCell({ theme, group, role, place }: AddressedCell): string {
  return [theme, group, role, place].map(escaped).join(between);
}

/** Reads what writeCell wrote; null where it is something else. */
export function readCell(written: string): AddressedCell | null {
  const [theme, group, role, place, ...more] = written.split(between).map(unescaped);
  const known = roleRows.find((each) => each === role);
  const where = cellPlaces.find((each) => each === place);
  if (!theme || !group || known === undefined || where === undefined || more.length > 0) return null;
  return { theme, group, role: known, place: where };
}

function escaped(part: string): string {
  return part.replaceAll("!", "!!").replaceAll(between, "!-");
}

function unescaped(part: string): string {
  return part.replace(/!([!-])/g, (_, sign: string) => (sign === "!" ? "!" : between));
}
