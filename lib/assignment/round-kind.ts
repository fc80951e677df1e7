/**
 * What a round of coding is for: learning to code alike, the work that counts, or seeing later whether the
 * coders still code alike.
 */
export const roundKinds = ["training", "main", "drift-check"] as const;
export type RoundKind = (typeof roundKinds)[number];
