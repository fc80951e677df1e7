import { expect, test } from "vitest";
import { isChangedSince } from "./decision";
import { a, b, coded, decisionOn } from "./to-compare.setup";

const work = [coded(a, "10-20 gelijk"), coded(b, "12-20 gelijk")];
const [first, second] = work;

test.each([
  ["as it was", work, false],
  ["with one changed later", [first, { ...second, changedAtMs: 21 }], true],
  ["with one removed", [first], true],
  ["with one added", [...work, coded(b, "15-18 gelijk")], true],
  ["with one in the place of another", [first, coded(b, "15-18 gelijk")], true],
] as const)("work %s since a decision: changed %#", (_, now, changed) => {
  const present = now.flatMap((each) => (each === undefined ? [] : [each as (typeof work)[number]]));
  expect(isChangedSince(decisionOn(work), present)).toBe(changed);
});
