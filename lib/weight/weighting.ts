import type { MeanOver } from "./weigh-opinions";

/** How a study weighs its opinions, and whether unknown stances are in the shares' denominators. */
export type Weighting = { readonly meanOver: MeanOver; readonly countUnknown: boolean };

/** A study that has chosen nothing: the mean over the whole study, unknown stances counted (the report's way). */
export const standardWeighting: Weighting = { meanOver: { kind: "study" }, countUnknown: true };

/** Whether two weightings give the same weights and shares. */
export function isSameWeighting(one: Weighting, other: Weighting): boolean {
  const setMean = ({ meanOver }: Weighting) => (meanOver.kind === "set" ? meanOver.mean : null);
  return (
    one.countUnknown === other.countUnknown &&
    one.meanOver.kind === other.meanOver.kind &&
    setMean(one) === setMean(other)
  );
}
