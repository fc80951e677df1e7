import { z } from "zod";
import { seededChance } from "@/lib/assignment/seeded-chance";
import { withoutValue } from "../coefficient";
import type { Estimate } from "../estimate";
import { bootstrap } from "../resample/bootstrap";
import { drawResamples } from "../resample/draws";
import { jackknifeError } from "../resample/jackknife";
import { quantile } from "../resample/quantile";
import { valueFields } from "../vectors/computed-fields.setup";
import { offered } from "../vectors/run-vectors.setup";
import type { Computed, DatasetOf, Options } from "../vectors/schema.setup";
import { weightings } from "./agreement-weight";
import { brennanPrediger } from "./brennan-prediger";
import { coderPairs } from "./coder-pairs";
import { cohenKappa } from "./cohen-kappa";
import { coincidencesByUnit } from "./coincidences";
import { congerKappa } from "./conger-kappa";
import { type Difference, interval, nominal, ordinal, ratio } from "./difference";
import { disagreementShares } from "./disagreement-shares";
import { fleissKappa } from "./fleiss-kappa";
import { gwetAc } from "./gwet-ac";
import { setRatings } from "./jaccard";
import { alphaOf, krippendorffAlpha } from "./krippendorff-alpha";
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
  krippendorff_alpha: (given, options) => {
    const read = unknownAs(given, options);
    return valueFields(krippendorffAlpha(ratingsIn(read), differenceIn(read, options)));
  },
  krippendorff_alpha_jackknife_se: (given, options) => {
    const pairable = coincidencesByUnit(ratingsIn(given)).filter((unit) => unit.some((count) => count > 0));
    const difference = differenceIn(given, options);
    const error = jackknifeError(pairable, (sums) => alphaOf(sums, difference));
    return { ...valueFields(error), units: pairable.length };
  },
  krippendorff_alpha_bootstrap: (given, options) => {
    const parts = coincidencesByUnit(ratingsIn(given));
    const draws = drawResamples(parts.length, { resamples: 10_000, chance: seededChance(1) });
    const difference = differenceIn(given, options);
    return summaryOf(bootstrap(parts, draws, (sums) => alphaOf(sums, difference)).values);
  },
  unit_disagreement_share: (given, options) => ({
    shares: disagreementShares(ratingsIn(given), differenceIn(given, options)),
  }),
  brennan_prediger: (given, options) =>
    estimateFields(brennanPrediger(ratingsIn(given), weightingIn(options))),
});

function cohenOf(given: Given, options: Options): Estimate {
  const [pair] = coderPairs(ratingsIn(given));
  return pair === undefined ? withoutValue("one-coder") : cohenKappa(pair, weightingIn(options));
}

/** The last category is unknown: missing, the one thing that is asked, or a category like the others. */
function unknownAs(given: Given, { unknown = "category" }: Options): Given {
  const last = given.categories.length;
  const known = given.categories.slice(0, -1);
  const mapped = (map: (category: number) => number | null) =>
    given.ratings.map((row) => row.map((each) => (each === null ? null : map(each))));
  switch (z.enum(["missing", "binary", "category"]).parse(unknown)) {
    case "missing":
      return { ...given, categories: known, ratings: mapped((each) => (each === last ? null : each)) };
    case "binary":
      return {
        ...given,
        categories: ["known", "unknown"],
        ratings: mapped((each) => (each === last ? 2 : 1)),
      };
    case "category":
      return given;
  }
}

function differenceIn(given: Given, { metric }: Options): Difference {
  const values = () => z.array(z.number()).parse(given.values);
  switch (z.enum(["nominal", "ordinal", "interval", "ratio"]).parse(metric)) {
    case "nominal":
      return nominal;
    case "ordinal":
      return ordinal;
    case "interval":
      return interval(values());
    case "ratio":
      return ratio(values());
  }
}

function weightingIn({ weights }: Options) {
  return z.enum(weightings).parse(weights);
}

function summaryOf(values: Float64Array): Computed {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const spread = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length;
  const at = (p: number) => quantile(values, p);
  return { mean, sd: Math.sqrt(spread), p025: at(0.025), p50: at(0.5), p975: at(0.975) };
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

/** The measure on units that have a set of themes per coder. */
export const setMeasures = offered("set_ratings", {
  krippendorff_alpha_sets: ({ ratings: given }, options) => {
    z.object({ distance: z.literal("jaccard") }).parse(options);
    const sets = given.map((row) => row.map((each) => (each === null ? null : new Set(each))));
    const { ratings, difference } = setRatings(sets);
    return valueFields(krippendorffAlpha(ratings, difference));
  },
});
