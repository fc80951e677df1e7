import type { MeanOver } from "./weigh-opinions";

/** Which opinions of a case n counts: those of all roles (the report's way), or of the roles in the row of a table. */
export const rolesInN = ["all", "shown"] as const;
export type RolesInN = (typeof rolesInN)[number];

/** How a study weighs its opinions, and whether unknown stances are in the shares' denominators. */
export type Weighting = {
  readonly meanOver: MeanOver;
  readonly countUnknown: boolean;
  readonly rolesInN: RolesInN;
};

/** A study that has chosen nothing: the mean over the whole study, unknown stances counted (the report's way). */
export const standardWeighting: Weighting = {
  meanOver: { kind: "study" },
  countUnknown: true,
  rolesInN: "all",
};

/** Whether two weightings give the same weights and shares. */
export function isSameWeighting(one: Weighting, other: Weighting): boolean {
  const setMean = ({ meanOver }: Weighting) => (meanOver.kind === "set" ? meanOver.mean : null);
  return (
    one.countUnknown === other.countUnknown &&
    one.rolesInN === other.rolesInN &&
    one.meanOver.kind === other.meanOver.kind &&
    setMean(one) === setMean(other)
  );
}
