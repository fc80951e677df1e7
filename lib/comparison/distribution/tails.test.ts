import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { chiSquareTail } from "./chi-square-tail";
import { fTail } from "./f-tail";
import { logGamma } from "./log-gamma";

describe("ln gamma", () => {
  test.each([
    [1, 0],
    [2, 0],
    [0.5, Math.log(Math.PI) / 2],
    [5, Math.log(24)],
    [21, Math.log(2_432_902_008_176_640_000)],
  ])("of %s", (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 13);
  });

  it("goes up by ln x from x to x + 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 10);
      }),
    );
  });
});

describe("chi-square", () => {
  // On 2 degrees of freedom the tail is exp(-x / 2); the others are R 4.2.2's pchisq.
  test.each([
    [0, 3, 1],
    [7, 2, Math.exp(-3.5)],
    [200, 2, Math.exp(-100)],
    [3.841458820694124, 1, 0.05],
    [16.91897760462045, 9, 0.05],
    [2, 1, 0.157299207050285],
  ])("of %s on %s: %s", (statistic, df, expected) => {
    expect(chiSquareTail(statistic, df) / expected).toBeCloseTo(1, 12);
  });

  it("on df + 2 is what it is on df, and one term more", () => {
    const anyDf = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 120, noNaN: true }), anyDf, (statistic, df) => {
        const half = statistic / 2;
        const term = Math.exp((df / 2) * Math.log(half) - half - logGamma(df / 2 + 1));
        expect(chiSquareTail(statistic, df + 2)).toBeCloseTo(chiSquareTail(statistic, df) + term, 12);
      }),
    );
  });
});

describe("F", () => {
  // On 2 and d degrees of freedom the tail is (1 + 2F / d)^(-d / 2); on d and d that of F = 1 is a half.
  test.each([
    [0, 2, 5, 1],
    [3, 2, 10, 1.6 ** -5],
    [1, 7.5, 7.5, 0.5],
    [4.351243503329288, 1, 20, 0.05],
  ])("of %s on %s and %s: %s", (statistic, ndf, ddf, expected) => {
    expect(fTail(statistic, ndf, ddf)).toBeCloseTo(expected, 11);
  });

  it("of 1 / F with the degrees of freedom exchanged is what is left", () => {
    const anyDf = fc.double({ min: 0.5, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 50, noNaN: true }), anyDf, anyDf, (statistic, ndf, ddf) => {
        expect(fTail(statistic, ndf, ddf) + fTail(1 / statistic, ddf, ndf)).toBeCloseTo(1, 10);
      }),
    );
  });
});

it("refuses what is no statistic", () => {
  expect(() => chiSquareTail(-1, 2)).toThrow(RangeError);
  expect(() => chiSquareTail(Number.NaN, 2)).toThrow(RangeError);
  expect(() => fTail(1, 0, 2)).toThrow(RangeError);
});
