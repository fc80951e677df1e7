import fc from "fast-check";
import { expect, it, test } from "vitest";
import { holm } from "./holm";

test.each([
  [
    [0.01, 0.04, 0.03, 0.005],
    [0.03, 0.06, 0.06, 0.02],
  ],
  [[0.05], [0.05]],
  [
    [0.5, 0.9],
    [1, 1],
  ],
  [
    [null, 0.02, null, 0.03],
    [null, 0.04, null, 0.04],
  ],
  [[null], [null]],
  [[], []],
])("%j becomes %j", (given, expected) => {
  for (const [at, corrected] of holm(given).entries()) {
    const wanted = expected[at] ?? null;
    if (wanted === null) expect(corrected).toBeNull();
    else expect(corrected).toBeCloseTo(wanted, 12);
  }
});

it("never makes p smaller, nor changes the order of two", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
      const corrected = holm(ps).map((each) => each ?? -1);
      for (const [at, p] of ps.entries()) {
        expect(corrected[at]).toBeGreaterThanOrEqual(p);
        for (const [other, q] of ps.entries())
          if (p < q) expect(corrected[at]).toBeLessThanOrEqual(corrected[other] ?? 0);
      }
    }),
  );
});
