import fc from "fast-check";
import { expect, it, test } from "vitest";
import { uniteOverlapping } from "./unite-overlapping";

const passage = (from: number, to: number) => ({ from, to });

test.each([
  ["apart", [passage(0, 2), passage(5, 7)], [passage(0, 2), passage(5, 7)]],
  ["touching", [passage(0, 2), passage(2, 4)], [passage(0, 2), passage(2, 4)]],
  ["sharing one character", [passage(0, 3), passage(2, 4)], [passage(0, 4)]],
  ["nested", [passage(0, 9), passage(2, 4), passage(5, 7)], [passage(0, 9)]],
  ["the same twice", [passage(1, 2), passage(1, 2)], [passage(1, 2)]],
  ["a chain, out of order", [passage(4, 6), passage(0, 3), passage(2, 5)], [passage(0, 6)]],
])("passages that are %s", (_, given, expected) => {
  expect(uniteOverlapping(given).map(({ from, to }) => ({ from, to }))).toEqual(expected);
});

it("covers the same characters, never overlaps, and keeps every passage as a part once", () => {
  const anyPassage = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }))
    .map(([from, length]) => passage(from, from + length));
  const characters = (passages: readonly { from: number; to: number }[]) =>
    passages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
  fc.assert(
    fc.property(fc.array(anyPassage, { maxLength: 12 }), (given) => {
      const united = uniteOverlapping(given);
      expect(characters(united)).toEqual([...new Set(characters(given))].sort((a, b) => a - b));
      expect(united.flatMap(({ parts }) => parts)).toHaveLength(given.length);
      for (const { from, to, parts } of united)
        for (const part of parts) expect(part.from >= from && part.to <= to).toBe(true);
    }),
  );
});

it("refuses a passage without words", () => {
  expect(() => uniteOverlapping([passage(3, 3)])).toThrow(RangeError);
});
