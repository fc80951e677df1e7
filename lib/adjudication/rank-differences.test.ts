import { expect, test } from "vitest";
import { areOpposite, rankDifferences } from "./rank-differences";

test("improved against worsened comes first, then what gains most, and ties stay", () => {
  const given = [
    { name: "small", gain: 0.1, opposite: false },
    { name: "none", gain: 0, opposite: false },
    { name: "opposite", gain: 0.1, opposite: true },
    { name: "large", gain: 0.2, opposite: false },
    { name: "small too", gain: 0.1, opposite: false },
  ];
  const ranked = rankDifferences(given);
  expect(ranked.map(({ name }) => name)).toEqual(["opposite", "large", "small", "small too", "none"]);
  expect(ranked.map(({ explained }) => Math.round(explained * 100))).toEqual([20, 60, 80, 100, 100]);
});

test("nothing is explained where nothing gains", () => {
  expect(rankDifferences([{ gain: 0, opposite: true }])).toEqual([{ gain: 0, opposite: true, explained: 0 }]);
});

test.each([
  [[["verbeterd"], ["verslechterd"]], true],
  [[["verslechterd"], ["gelijk"], ["verbeterd"]], true],
  [[["verbeterd"], ["gelijk"]], false],
  [[["verbeterd", "verslechterd"], []], false],
  [[["verbeterd", "verslechterd"], ["verbeterd"]], true],
  [[[null], ["verslechterd"]], false],
] as const)("%j: opposite %s", (sides, expected) => {
  expect(areOpposite(sides)).toBe(expected);
});
