import { expect, test } from "vitest";
import { overlap } from "./overlap";

test.each([
  { a: [0, 5], b: [4, 6], shares: true },
  { a: [0, 9], b: [3, 4], shares: true },
  { a: [0, 5], b: [5, 8], shares: false },
  { a: [0, 2], b: [7, 8], shares: false },
])("$a and $b overlap: $shares", ({ a, b, shares }) => {
  const [x, y] = [a, b].map(([from = 0, to = 0]) => ({ from, to }));
  expect(x && y && [overlap(x, y), overlap(y, x)]).toEqual([shares, shares]);
});
