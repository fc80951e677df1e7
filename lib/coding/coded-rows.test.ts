import fc from "fast-check";
import { expect, test } from "vitest";
import { codedRows } from "./coded-rows";

test.each([
  ["nothing coded has no runs", [], []],
  ["a passage has the rows it reaches", [{ from: 15, to: 31 }], [{ from: 1, to: 4 }]],
  ["one letter is seen", [{ from: 99, to: 100 }], [{ from: 9, to: 10 }]],
  [
    "what overlaps or touches is one run, in whatever order",
    [
      { from: 40, to: 60 },
      { from: 0, to: 10 },
      { from: 10, to: 20 },
      { from: 50, to: 55 },
    ],
    [
      { from: 0, to: 2 },
      { from: 4, to: 6 },
    ],
  ],
])("%s", (_, passages, runs) => {
  expect(codedRows(passages, 100, 10)).toEqual(runs);
});

test("an empty text has none", () => {
  expect(codedRows([], 0, 10)).toEqual([]);
});

test("a row is in a run exactly where some passage reaches it", () => {
  const passage = fc
    .tuple(fc.nat(199), fc.integer({ min: 1, max: 40 }))
    .map(([from, size]) => ({ from, to: Math.min(from + size, 200) }));
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 12 }), (passages) => {
      const runs = codedRows(passages, 200, 16);
      for (let row = 0; row < 16; row += 1) {
        const [top, bottom] = [(row * 200) / 16, ((row + 1) * 200) / 16];
        const reached = passages.some(({ from, to }) => from < bottom && top < to);
        expect(runs.some(({ from, to }) => from <= row && row < to)).toBe(reached);
      }
    }),
  );
});
