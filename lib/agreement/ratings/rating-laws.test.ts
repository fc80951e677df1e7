import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Coefficient } from "../coefficient";
import { type Weighting, weightings } from "./agreement-weight";
import { anyGiven, type Given, ratingsFrom } from "./any-ratings.setup";
import { brennanPrediger } from "./brennan-prediger";
import { coderPairs } from "./coder-pairs";
import { cohenKappa } from "./cohen-kappa";
import { congerKappa } from "./conger-kappa";
import { interval, nominal, ordinal, ratio } from "./difference";
import { disagreementShares } from "./disagreement-shares";
import { fleissKappa } from "./fleiss-kappa";
import { gwetAc } from "./gwet-ac";
import { krippendorffAlpha } from "./krippendorff-alpha";
import { lightKappa } from "./light-kappa";
import { percentAgreement } from "./percent-agreement";
import { type Ratings, ratingsOf } from "./ratings";

type Measure = (ratings: Ratings) => Coefficient;
const weighted: Readonly<Record<string, (ratings: Ratings, weighting: Weighting) => Coefficient>> = {
  fleissKappa,
  congerKappa,
  gwetAc,
  brennanPrediger,
};
const values = [1, 2, 4, 8];
const alphas: Readonly<Record<string, Measure>> = {
  "nominal alpha": (ratings) => krippendorffAlpha(ratings, nominal),
  "ordinal alpha": (ratings) => krippendorffAlpha(ratings, ordinal),
  "interval alpha": (ratings) => krippendorffAlpha(ratings, interval(values)),
  "ratio alpha": (ratings) => krippendorffAlpha(ratings, ratio(values)),
};
const all: readonly (readonly [string, Measure])[] = [
  ["percentAgreement", percentAgreement],
  ["lightKappa", lightKappa],
  ...Object.entries(alphas),
  ...Object.entries(weighted).flatMap(([name, measure]) =>
    weightings.map((weighting) => [`${name} ${weighting}`, (r: Ratings) => measure(r, weighting)] as const),
  ),
];

/** A value, or the reason for none, as something to compare to nine decimals. */
function shown(coefficient: Coefficient): unknown {
  return coefficient.kind === "defined" ? expect.closeTo(coefficient.value, 9) : coefficient.because;
}

function bare(coefficient: Coefficient): unknown {
  return coefficient.kind === "defined" ? coefficient.value : coefficient.because;
}

const reversed = <T>(list: readonly T[]) => [...list].reverse();
const codersTurned = (given: Given): Given => ({ ...given, byCoder: reversed(given.byCoder) });
const unitsTurned = (given: Given): Given => ({ ...given, byCoder: given.byCoder.map(reversed) });

describe.each(all)("%s", (_, measure) => {
  const law = (holds: (given: Given) => void) => {
    fc.assert(
      fc.property(anyGiven, (given) => void holds(given)),
      { numRuns: 60 },
    );
  };

  it("does not depend on the order of the coders", () => {
    law((given) =>
      expect(bare(measure(ratingsFrom(codersTurned(given))))).toEqual(shown(measure(ratingsFrom(given)))),
    );
  });

  it("does not depend on the order of the units", () => {
    law((given) =>
      expect(bare(measure(ratingsFrom(unitsTurned(given))))).toEqual(shown(measure(ratingsFrom(given)))),
    );
  });

  it("is at most 1, and never NaN", () => {
    law((given) => {
      const found = measure(ratingsFrom(given));
      if (found.kind === "defined") expect(found.value).toBeLessThanOrEqual(1 + 1e-9);
    });
  });

  it("is 1 where coders agree on units that differ", () => {
    const units = fc.array(fc.nat(3), { maxLength: 12 }).map((rest) => [0, 1, ...rest]);
    fc.assert(
      fc.property(units, fc.integer({ min: 2, max: 4 }), (categories, coders) => {
        const ratings = ratingsOf(
          4,
          Array.from({ length: coders }, () => categories),
        );
        expect(bare(measure(ratings))).toEqual(expect.closeTo(1, 9));
      }),
    );
  });

  test.each([
    ["one-coder", [[0, 1, 1]]],
    [
      "no-pairs",
      [
        [0, 1, null],
        [null, null, 1],
      ],
    ],
  ] as const)("has no value, but the reason %s", (because, byCoder) => {
    expect(measure(ratingsOf(2, byCoder))).toEqual({ kind: "undefined", because });
  });
});

describe("where all ratings are one category", () => {
  const ratings = ratingsOf(3, [
    [2, 2, 2],
    [2, null, 2],
  ]);

  test.each([
    ...Object.entries(alphas),
    ["fleiss", (r: Ratings) => fleissKappa(r, "linear")],
    ["conger", (r: Ratings) => congerKappa(r, "none")],
    ["light", lightKappa],
  ] as const)("%s has no value", (_, measure) => {
    expect(measure(ratings)).toEqual({ kind: "undefined", because: "no-variation" });
  });

  test.each([
    ["percentage", percentAgreement],
    ["AC1", (r: Ratings) => gwetAc(r, "none")],
    ["Brennan-Prediger", (r: Ratings) => brennanPrediger(r, "none")],
  ] as const)("%s is 1", (_, measure) => {
    expect(measure(ratings)).toMatchObject({ kind: "defined", value: 1 });
  });
});

it("Conger's kappa of two coders who rated everything is Cohen's, for every weighting", () => {
  const row = fc.array(fc.nat(2), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(row, row, fc.constantFrom(...weightings), (one, other, weighting) => {
      const ratings = ratingsOf(3, [one, other]);
      const [pair] = coderPairs(ratings);
      if (pair === undefined) throw new Error("no pair");
      expect(bare(congerKappa(ratings, weighting))).toEqual(shown(cohenKappa(pair, weighting)));
    }),
  );
});

it("with two categories every weighting and every difference of ranks says the same", () => {
  fc.assert(
    fc.property(
      anyGiven.filter(({ categories }) => categories === 2),
      (given) => {
        const ratings = ratingsFrom(given);
        for (const measure of Object.values(weighted))
          for (const weighting of weightings)
            expect(bare(measure(ratings, weighting))).toEqual(shown(measure(ratings, "none")));
        for (const measure of Object.values(alphas))
          expect(bare(measure(ratings))).toEqual(shown(krippendorffAlpha(ratings, nominal)));
      },
    ),
  );
});

it("the shares of units in the disagreement sum to 1 where anyone disagrees, else to 0", () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      const shares = disagreementShares(ratingsFrom(given), ordinal);
      const sum = shares.reduce((total, share) => total + share, 0);
      expect(shares.every((share) => share >= 0)).toBe(true);
      expect(sum).toEqual(expect.closeTo(shares.some((share) => share > 0) ? 1 : 0, 9));
    }),
  );
});

test.each([[3], [-1], [0.5]])("a rating of %s of three categories is a mistake", (rating) => {
  expect(() => ratingsOf(3, [[rating]])).toThrow(RangeError);
});
it("coders rate the same units", () => {
  expect(() => ratingsOf(3, [[0], [0, 1]])).toThrow(RangeError);
});
