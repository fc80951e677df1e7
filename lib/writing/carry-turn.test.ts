import { expect, test } from "vitest";
import { carryTurn } from "./carry-turn";

test.each([
  { rule: "nothing changed", before: "abc", after: "abc", turn: 2, carried: 2 },
  { rule: "a turn came before it", before: "abc", after: "xabc", turn: 2, carried: 3 },
  { rule: "a turn went before it", before: "abc", after: "bc", turn: 3, carried: 2 },
  { rule: "its own words were corrected", before: "abc", after: "aBc", turn: 2, carried: 2 },
  { rule: "corrected, with a turn more before it", before: "abc", after: "xaBc", turn: 2, carried: 3 },
  { rule: "the same words stand elsewhere too", before: "jajbj", after: "xjajbj", turn: 3, carried: 4 },
  { rule: "a turn that the version lacks", before: "abc", after: "abc", turn: 4, carried: null },
  { rule: "all was replaced", before: "abc", after: "x", turn: 3, carried: 1 },
])("turn $turn of $before in $after, as $rule, is $carried", ({ before, after, turn, carried }) => {
  expect(carryTurn([...before], [...after], turn)).toBe(carried);
});
