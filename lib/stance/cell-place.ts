import { stances } from "./stance";

/** Where in a row of a table an opinion can be: at a stance, or at none; "counted" is all that the shares are of. */
export const cellPlaces = [...stances, "counted", "in-discussion", "not-discussed", "not-judged"] as const;
export type CellPlace = (typeof cellPlaces)[number];
