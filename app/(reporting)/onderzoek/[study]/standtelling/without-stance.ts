/** The places without a stance. Discussion always has its column; the others where a row has an opinion there. */
export const withoutStance = [
  { place: "in-discussion", field: "inDiscussion", always: true },
  { place: "not-discussed", field: "notDiscussed", always: false },
  { place: "not-judged", field: "notJudged", always: false },
] as const;
export type WithoutStance = (typeof withoutStance)[number];
