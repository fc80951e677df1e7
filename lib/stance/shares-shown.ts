/** Under this number of opinions a table shows counts and no percentages. Source: SCREENS, "stance counts". */
export const leastOpinionsForShares = 5;

/** Whether a row of this many opinions may show shares: one opinion more or less would else move them too far. */
export function maySharesBeShown(opinions: number): boolean {
  return opinions >= leastOpinionsForShares;
}
