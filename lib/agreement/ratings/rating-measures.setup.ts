import type { Estimate } from "../estimate";
import { valueFields } from "../vectors/computed-fields.setup";
import { offered } from "../vectors/run-vectors.setup";
import type { Computed, DatasetOf } from "../vectors/schema.setup";
import { percentAgreement } from "./percent-agreement";
import { type Ratings, ratingsOf } from "./ratings";

/** The measures on units with one category per coder. */
export const ratingMeasures = offered("ratings", {
  percent_agreement: (dataset) => estimateFields(percentAgreement(ratingsIn(dataset))),
});

function ratingsIn({ categories, ratings }: DatasetOf<"ratings">): Ratings {
  const fromZero = ratings.map((given) => given.map((each) => (each === null ? null : each - 1)));
  return ratingsOf(categories.length, fromZero);
}

function estimateFields(estimate: Estimate): Computed {
  return estimate.kind === "defined"
    ? { value: estimate.value, se: estimate.standardError }
    : valueFields(estimate);
}
