import { type StandingPlace, standingPlaces } from "./tally-stances";

/** Which number of a row of a table it is: of a place, or "counted", all that the shares are of. */
export const cellPlaces = [...standingPlaces, "counted"] as const;
export type CellPlace = StandingPlace | "counted";
