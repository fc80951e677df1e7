import { expect, test } from "vitest";
import { isPutAway, swipedDown } from "./swiped-down";

const from = { x: 100, y: 600 };

test.each([
  ["a tap", { x: 103, y: 605 }, 0],
  ["a swipe up", { x: 100, y: 500 }, 0],
  ["a swipe sideways", { x: 200, y: 640 }, 0],
  ["a swipe down", { x: 110, y: 640 }, 40],
])("%s, to %o, moves a sheet by %d", (_, to, swiped) => {
  expect(swipedDown(from, to)).toBe(swiped);
});

test("a sheet is put away once it is far down, and comes back before", () => {
  expect(isPutAway(swipedDown(from, { x: 100, y: 660 }))).toBe(false);
  expect(isPutAway(swipedDown(from, { x: 100, y: 690 }))).toBe(true);
});
