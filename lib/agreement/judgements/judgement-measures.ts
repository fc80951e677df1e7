import type { Coefficient } from "../coefficient";
import { type Figure, figure } from "../figure";
import { alphaInterval } from "../ratings/alpha-interval";
import { brennanPrediger } from "../ratings/brennan-prediger";
import { chanceInterval } from "../ratings/chance-interval";
import { congerInterval, congerKappa } from "../ratings/conger-kappa";
import { type Difference, interval, nominal, ordinal } from "../ratings/difference";
import {
  type ExpectedByChance,
  expectedByNumber,
  expectedByShares,
  expectedBySpread,
  notExpected,
} from "../ratings/expected-by-chance";
import { fleissKappa } from "../ratings/fleiss-kappa";
import { gwetAc } from "../ratings/gwet-ac";
import { lightInterval } from "../ratings/kappa-interval";
import { krippendorffAlpha } from "../ratings/krippendorff-alpha";
import { lightKappa } from "../ratings/light-kappa";
import { percentAgreement } from "../ratings/percent-agreement";
import type { Ratings } from "../ratings/ratings";
import type { Draws } from "../resample/draws";
import type { Interval } from "../resample/interval";
import type { VerdictScale } from "../verdict";

/** The measures that agreement on judgements can be shown by, the usual one first. */
export const judgementMeasures = [
  "alpha",
  "alpha-nominal",
  "alpha-interval",
  "percent",
  "ac2",
  "ac1",
  "light",
  "conger",
  "fleiss",
  "brennan-prediger",
] as const;
export type JudgementMeasure = (typeof judgementMeasures)[number];

type Offered = {
  readonly valueIn: (ratings: Ratings) => Coefficient;
  readonly intervalOf: (ratings: Ratings, draws: Draws) => Interval;
};

const offered: Readonly<Record<JudgementMeasure, Offered>> = {
  alpha: alphaBy(ordinal),
  "alpha-nominal": alphaBy(nominal),
  // Worsened, unchanged and improved as if the steps between them were equal.
  "alpha-interval": alphaBy(interval([0, 1, 2])),
  percent: correctedBy(percentAgreement, "none", notExpected),
  ac2: correctedBy((ratings) => gwetAc(ratings, "linear"), "linear", expectedBySpread),
  ac1: correctedBy((ratings) => gwetAc(ratings, "none"), "none", expectedBySpread),
  light: { valueIn: lightKappa, intervalOf: lightInterval },
  conger: {
    valueIn: (ratings) => congerKappa(ratings, "none"),
    intervalOf: (ratings, draws) => congerInterval(ratings, "none", draws),
  },
  fleiss: correctedBy((ratings) => fleissKappa(ratings, "none"), "none", expectedByShares),
  "brennan-prediger": correctedBy((ratings) => brennanPrediger(ratings, "none"), "none", expectedByNumber),
};

/** By whose bounds a measure is judged; null where there are no accepted ones. */
export const scaleByMeasure: Readonly<Record<JudgementMeasure, VerdictScale | null>> = {
  alpha: "krippendorff",
  "alpha-nominal": "krippendorff",
  "alpha-interval": "krippendorff",
  percent: null,
  ac2: null,
  ac1: null,
  light: "landis-koch",
  conger: "landis-koch",
  fleiss: "landis-koch",
  "brennan-prediger": null,
};

/** Agreement by one measure, with bounds from resampled interviews, which are the units. */
export function judgementFigure(ratings: Ratings, measure: JudgementMeasure, draws: Draws): Figure {
  const { valueIn, intervalOf } = offered[measure];
  return figure(valueIn(ratings), intervalOf(ratings, draws), scaleByMeasure[measure]);
}

function alphaBy(difference: Difference): Offered {
  return {
    valueIn: (ratings) => krippendorffAlpha(ratings, difference),
    intervalOf: (ratings, draws) => alphaInterval(ratings, difference, draws),
  };
}

function correctedBy(
  valueIn: Offered["valueIn"],
  weighting: "none" | "linear",
  expectedBy: ExpectedByChance,
): Offered {
  return {
    valueIn,
    intervalOf: (ratings, draws) => chanceInterval(ratings, { weighting, expectedBy }, draws),
  };
}
