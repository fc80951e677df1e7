import type { Polarity, Stance } from "@/lib/stance/stance";
import type { RolesInN } from "@/lib/weight/weighting";
import type { Written } from "./written";

/** The last one stands. */
export type ArchivedWeightingChoice = Written & {
  readonly meanOver: "study" | "group" | "set";
  /** Above 0, and given only where the mean is set by hand. */
  readonly setMean: number | null;
  readonly countUnknown: boolean;
  readonly rolesInN: RolesInN;
  readonly chosenBy: string | null;
  readonly reason: string;
};

/** Of each theme and stance the last one stands. */
export type ArchivedExpectedDirection = Written & {
  readonly theme: string;
  readonly stance: Stance;
  /** The code of the group in which more is expected; null: nothing is expected any more. */
  readonly moreIn: string | null;
  /** How many judgements of the theme there had been when it was set. */
  readonly judgedBefore: number;
  readonly setBy: string | null;
  readonly reason: string;
};

/** Two wordings of one factor of a theme: in the results the label counts as the other. */
export type ArchivedFactorMerge = Written & {
  readonly theme: string;
  readonly polarity: Polarity;
  readonly label: string;
  readonly into: string;
  readonly mergedBy: string | null;
  readonly reason: string;
};
