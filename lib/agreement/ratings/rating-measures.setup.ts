import { z } from "zod";
import { withoutValue } from "../coefficient";
import type { Estimate } from "../estimate";
import { valueFields } from "../vectors/computed-fields.setup";
import { offered } from "../vectors/run-vectors.setup";
import type { Computed, DatasetOf, Options } from "../vectors/schema.setup";
import { weightings } from "./agreement-weight";
import { brennanPrediger } from "./brennan-prediger";
import { coderPairs } from "./coder-pairs";
import { cohenKappa } from "./cohen-kappa";
import { congerKappa } from "./conger-kappa";
import { fleissKappa } from "./fleiss-kappa";
import { gwetAc } from "./gwet-ac";
import { lightKappa } from "./light-kappa";
import { percentAgreement } from "./percent-agreement";
import { type Ratings, ratingsOf } from "./ratings";

type Given = DatasetOf<"ratings">;

/** The measures on units with one category per coder. */
export const ratingMeasures = offered("ratings", {
  percent_agreement: (given) => estimateFields(percentAgreement(ratingsIn(given))),
  cohen_kappa: (given, options) => estimateFields(cohenOf(given, options), "ase"),
  light_kappa: (given) => valueFields(lightKappa(ratingsIn(given))),
  conger_kappa: (given, options) => valueFields(congerKappa(ratingsIn(given), weightingIn(options))),
  fleiss_kappa: (given, options) => estimateFields(fleissKappa(ratingsIn(given), weightingIn(options))),
  gwet_ac: (given, options) => estimateFields(gwetAc(ratingsIn(given), weightingIn(options))),
  brennan_prediger: (given, options) =>
    estimateFields(brennanPrediger(ratingsIn(given), weightingIn(options))),
});

function cohenOf(given: Given, options: Options): Estimate {
  const [pair] = coderPairs(ratingsIn(given));
  return pair === undefined ? withoutValue("one-coder") : cohenKappa(pair, weightingIn(options));
}

function weightingIn({ weights }: Options) {
  return z.enum(weightings).parse(weights);
}

function ratingsIn({ categories, ratings }: Given): Ratings {
  const fromZero = ratings.map((given) => given.map((each) => (each === null ? null : each - 1)));
  return ratingsOf(categories.length, fromZero);
}

function estimateFields(estimate: Estimate, error = "se"): Computed {
  return estimate.kind === "defined"
    ? { value: estimate.value, [error]: estimate.standardError }
    : valueFields(estimate);
}
