import type { CountedRow } from "@/db/reads/results/stance-counts";

/** The places without a stance. Discussion always has its column; the others where a row has an opinion there. */
const withoutStance = [
  { place: "in-discussion", field: "inDiscussion", always: true },
  { place: "not-discussed", field: "notDiscussed", always: false },
  { place: "not-judged", field: "notJudged", always: false },
] as const;
export type WithoutStance = (typeof withoutStance)[number];

/** Those that a table of these rows has columns for. */
export function placesShown(rows: readonly CountedRow[]): readonly WithoutStance[] {
  return withoutStance.filter(({ field, always }) => always || rows.some((row) => row[field] > 0));
}
