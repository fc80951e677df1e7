import type { ImportChoices } from "@/db/reads/import/import-choices";
import type { Missing, Place } from "./draft";

/** What the fields about a file's place are given: what is filled in, and what is still missing of it. */
export type PlaceFieldsProps = {
  readonly id: string;
  readonly place: Place;
  readonly missing: ReadonlySet<Missing>;
  readonly choices: ImportChoices;
  readonly onChange: (changed: Partial<Place>) => void;
};
