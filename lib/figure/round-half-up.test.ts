import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundHalfUp } from "./round-half-up";

describe("a figure is rounded half up", () => {
  test.each([
    { value: 3.85 / 2, decimals: 2, shown: 1.93 },
    { value: 0.275 * 7, decimals: 2, shown: 1.93 },
    { value: 0.825 + 0.825 + 0.275, decimals: 2, shown: 1.93 },
    { value: 1.005, decimals: 2, shown: 1.01 },
    { value: 2.675, decimals: 2, shown: 2.68 },
    { value: 0.285, decimals: 2, shown: 0.29 },
    { value: 0.615, decimals: 2, shown: 0.62 },
    { value: 0.1 + 0.2 + 0.045, decimals: 2, shown: 0.35 },
    { value: 8 * 1.0375, decimals: 1, shown: 8.3 },
    { value: 0.5, decimals: 0, shown: 1 },
    { value: 1.5, decimals: 0, shown: 2 },
    { value: 2.5, decimals: 0, shown: 3 },
    { value: 0.92, decimals: 2, shown: 0.92 },
    { value: 1.9249, decimals: 2, shown: 1.92 },
    { value: 1.92499999, decimals: 2, shown: 1.92 },
    { value: 1 / 3, decimals: 2, shown: 0.33 },
    { value: 2 / 3, decimals: 2, shown: 0.67 },
    { value: 0.999, decimals: 2, shown: 1 },
    { value: 99.995, decimals: 2, shown: 100 },
    { value: 0, decimals: 2, shown: 0 },
    { value: 1e-20, decimals: 2, shown: 0 },
    { value: 12_345_678.125, decimals: 2, shown: 12_345_678.13 },
    { value: 1e21, decimals: 2, shown: 1e21 },
    { value: -1.925, decimals: 2, shown: -1.93 },
    { value: -0.001, decimals: 2, shown: 0 },
  ])("$value to $decimals decimals is $shown", ({ value, decimals, shown }) => {
    expect(roundHalfUp(value, decimals)).toBe(shown);
  });

  test("where the exact figure is a tie, however the floating point sum came out", () => {
    const parts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(parts, (thousandths) => {
        const exact = thousandths.reduce((sum, each) => sum + each, 0);
        const summed = thousandths.reduce((sum, each) => sum + each / 1000, 0);
        expect(roundHalfUp(summed, 2)).toBe(Math.floor((exact + 5) / 10) / 100);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is refused", (value) => {
    expect(() => roundHalfUp(value, 2)).toThrow(RangeError);
  });
});
