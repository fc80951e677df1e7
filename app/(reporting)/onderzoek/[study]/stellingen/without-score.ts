/** The places of opinions without a score; each has its column where a row has one there. */
export const withoutScore = ["unanswered", "inDiscussion", "notPut"] as const;
export type WithoutScore = (typeof withoutScore)[number];
