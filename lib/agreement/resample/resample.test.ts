import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Coefficient, defined, withoutValue } from "../coefficient";
import { bootstrap } from "./bootstrap";
import { drawResamples } from "./draws";
import { intervalOf } from "./interval";
import { jackknifeError } from "./jackknife";
import { quantile } from "./quantile";

/** Parts of [value, 1]: the coefficient is their mean. */
const partsOf = (values: readonly number[]) => values.map((value) => Float64Array.of(value, 1));
const meanOf = ([sum = 0, count = 0]: Float64Array): Coefficient =>
  sum < 0 ? withoutValue("no-variation") : defined(sum / count);

/** Gives these numbers in turn, again and again. */
function chanceOf(numbers: readonly number[]): (below: number) => number {
  let next = 0;
  return (below) => (numbers[next++ % numbers.length] ?? 0) % below;
}

describe("a bootstrap", () => {
  it("that draws every interview once gives the coefficient itself", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }), (values) => {
        const draws = drawResamples(values.length, { resamples: 3, chance: chanceOf([...values.keys()]) });
        const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
        expect([...bootstrap(partsOf(values), draws, meanOf).values]).toEqual([mean, mean, mean]);
      }),
    );
  });

  it("sums every place of every interview, however many interviews there are and however they differ", () => {
    const study = fc.tuple(
      fc.integer({ min: 90, max: 130 }),
      fc.constantFrom(1, 3, 300),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(
        study,
        fc.array(fc.nat(999), { minLength: 50, maxLength: 50 }),
        ([count, kinds, length], drawn) => {
          const part = (at: number) =>
            Float64Array.from({ length }, (_, place) => (at % kinds) * 7 + place + 1);
          const parts = Array.from({ length: count }, (_, at) => part(at));
          const draws = drawResamples(count, { resamples: 2, chance: chanceOf(drawn) });
          for (let place = 0; place < length; place += 1) {
            const expected = [0, 1].map((resample) =>
              parts.reduce(
                (sum, each, at) => sum + (each[place] ?? 0) * (draws.times[resample * count + at] ?? 0),
                0,
              ),
            );
            const found = bootstrap(parts, draws, (sums) => defined(sums[place] ?? Number.NaN));
            expect([...found.values]).toEqual(expected.toSorted((one, other) => one - other));
          }
        },
      ),
    );
  });

  it("adds an interview up as often as it is drawn", () => {
    const draws = drawResamples(3, { resamples: 2, chance: chanceOf([0, 0, 2, 1, 1, 1]) });
    expect([...bootstrap(partsOf([3, 6, 9]), draws, meanOf).values]).toEqual([5, 6]);
  });

  it("leaves out and counts resamples without a value", () => {
    const draws = drawResamples(2, { resamples: 2, chance: chanceOf([0, 0, 1, 1]) });
    expect(bootstrap(partsOf([-1, 4]), draws, meanOf)).toEqual({
      values: Float64Array.of(4),
      withoutValue: 1,
    });
  });

  it("is a mistake with draws from another number of interviews", () => {
    const draws = drawResamples(2, { resamples: 1, chance: () => 0 });
    expect(() => bootstrap(partsOf([1, 2, 3]), draws, meanOf)).toThrow(RangeError);
  });
});

describe("an interval", () => {
  const twelve = Array.from({ length: 12 }, (_, at) => at);

  it("is not given below ten interviews", () => {
    const draws = drawResamples(9, { resamples: 5, chance: () => 0 });
    expect(intervalOf(partsOf(twelve.slice(0, 9)), draws, meanOf)).toEqual({
      kind: "no-interval",
      because: "few-interviews",
    });
  });

  it("is not given where no resample has a value", () => {
    const draws = drawResamples(12, { resamples: 5, chance: () => 0 });
    expect(intervalOf(partsOf(twelve.map(() => -1)), draws, meanOf)).toEqual({
      kind: "no-interval",
      because: "no-value",
    });
  });

  it("holds the middle 95 % of the resamples", () => {
    let next = 0;
    // Each resample is one interview twelve times over: their means are 0 to 11.
    const draws = drawResamples(12, { resamples: 12, chance: () => Math.floor(next++ / 12) });
    const found = intervalOf(partsOf(twelve), draws, meanOf);
    expect(found).toMatchObject({ kind: "interval", resamples: 12, withoutValue: 0 });
    expect(found.kind === "interval" && [found.low, found.high]).toEqual([
      expect.closeTo(11 * 0.025, 12),
      expect.closeTo(11 * 0.975, 12),
    ]);
  });
});

describe("the jackknife's error", () => {
  it("of a mean is its standard error, s / sqrt(n)", () => {
    const error = jackknifeError(partsOf([2, 4, 4, 4, 5, 5, 7, 9]), meanOf);
    expect(error).toEqual(defined(expect.closeTo(Math.sqrt(32 / 7 / 8), 12)));
  });

  it("is undefined where the coefficient is without some part", () => {
    expect(jackknifeError(partsOf([-3, 1, 1]), meanOf)).toEqual(withoutValue("no-variation"));
  });
});

test.each([
  [0, 1],
  [0.5, 2.5],
  [1, 4],
])("the quantile at %s of 1, 2, 3, 4 is %s", (p, value) => {
  expect(quantile(Float64Array.of(1, 2, 3, 4), p)).toBe(value);
});
