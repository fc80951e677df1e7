import fc from "fast-check";
import { expect, it, test } from "vitest";
import { characterF1, characterIou, characterKappa, characterPercentAgreement } from "./character-agreement";
import { characterTable } from "./character-table";
import { anyDrawing, drawnInterview, drawnPair } from "./drawn-interview.setup";

const tableOf = (...lines: readonly string[]) => characterTable([drawnInterview(...lines)], drawnPair);
const valued = (value: number) => ({ kind: "defined", value });

test.each([
  ["aaaa....", "..aaaa..", { percent: 0.5, kappa: 0, f1: 0.5, iou: 1 / 3 }],
  ["aaaa....", "aaaa....", { percent: 1, kappa: 1, f1: 1, iou: 1 }],
  ["aaaa....", "....aaaa", { percent: 0, kappa: -1, f1: 0, iou: 0 }],
  ["aaaa....", "........", { percent: 0.5, kappa: 0, f1: 0, iou: 0 }],
])("%s against %s", (first, second, expected) => {
  const table = tableOf(first, second);
  expect(characterPercentAgreement(table)).toEqual(valued(expected.percent));
  expect(characterKappa(table)).toEqual(valued(expected.kappa));
  expect(characterF1(table)).toEqual(valued(expected.f1));
  expect(characterIou(table)).toEqual(valued(expected.iou));
});

it("has no F1 where neither coder marked anything, and no kappa where nobody could have differed", () => {
  const nothing = tableOf("....", "....");
  expect(characterF1(nothing)).toEqual({ kind: "undefined", because: "no-positive" });
  expect(characterIou(nothing)).toEqual({ kind: "undefined", because: "no-positive" });
  expect(characterKappa(nothing)).toEqual({ kind: "undefined", because: "no-variation" });
  expect(characterKappa(tableOf("aaaa", "aaaa"))).toEqual({ kind: "undefined", because: "no-variation" });
});

it("leaves out interviews that one of the two did not code", () => {
  const alone = characterTable([drawnInterview("aaaa")], drawnPair);
  expect(characterPercentAgreement(alone)).toEqual({ kind: "undefined", because: "no-pairs" });
  expect(characterKappa(alone)).toEqual({ kind: "undefined", because: "no-pairs" });
});

it("counts the characters of each cell as one by one", () => {
  fc.assert(
    fc.property(anyDrawing({ maxCoders: 2 }), ([first = "", second = ""]) => {
      const count = (one: boolean, other: boolean) =>
        [...first].filter((sign, at) => (sign !== ".") === one && (second[at] !== ".") === other).length;
      expect(tableOf(first, second)).toEqual({
        both: count(true, true),
        first: count(true, false),
        second: count(false, true),
        neither: count(false, false),
      });
    }),
  );
});
