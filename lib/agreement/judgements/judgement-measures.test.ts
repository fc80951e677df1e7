import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGiven, type Given } from "../ratings/any-ratings.setup";
import { coderPairs } from "../ratings/coder-pairs";
import { cohenKappa } from "../ratings/cohen-kappa";
import { cohenInterval } from "../ratings/kappa-interval";
import { type Ratings, ratingsOf } from "../ratings/ratings";
import { drawResamples } from "../resample/draws";
import { judgementFigure, judgementMeasures } from "./judgement-measures";

/** Draws every interview once: the bounds are then the value itself. */
const asTheyAre = (interviews: number) => {
  let next = 0;
  return drawResamples(interviews, { resamples: 1, chance: () => next++ });
};

/** Three stances, and as many interviews as have an interval: those given, and again from the first on. */
function ofTwelve({ byCoder }: Given): Ratings {
  const again = (given: readonly (number | null)[]) =>
    Array.from({ length: 12 }, (_, at) => given[at % given.length] ?? null);
  return ratingsOf(
    3,
    byCoder.map((given) => again(given).map((rating) => rating && Math.min(rating, 2))),
  );
}

const anyRatings = anyGiven.filter(({ byCoder }) => byCoder.every((given) => given.length > 0)).map(ofTwelve);

describe.each(judgementMeasures)("agreement by %s", (measure) => {
  it("lies between its bounds where every interview is drawn once", () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const { value, interval } = judgementFigure(ratings, measure, asTheyAre(12));
        if (value.kind === "undefined")
          expect(interval).toEqual({ kind: "no-interval", because: "no-value" });
        else
          expect(interval).toMatchObject({
            low: expect.closeTo(value.value, 9),
            high: expect.closeTo(value.value, 9),
          });
      }),
    );
  });
});

it("two coders' weighted kappa lies between its bounds too", () => {
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      const [pair] = coderPairs(ratings);
      if (pair === undefined) return;
      const value = cohenKappa(pair, "linear");
      const interval = cohenInterval(pair, "linear", asTheyAre(12));
      if (value.kind === "undefined") expect(interval.kind).toBe("no-interval");
      else expect(interval).toMatchObject({ low: expect.closeTo(value.value, 9) });
    }),
  );
});
