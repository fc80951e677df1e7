import { expect, test } from "vitest";
import { turnOfKey } from "./turn-of-key";

test.each([
  ["ArrowDown", 3, 4],
  ["ArrowUp", 3, 2],
  ["PageDown", 3, 13],
  ["PageUp", 3, 0],
  ["End", 3, 19],
  ["Home", 3, 0],
  ["ArrowDown", 19, 19],
  ["ArrowUp", 0, 0],
  ["s", 3, null],
])("%s in turn %i of twenty goes to %s", (key, turn, to) => {
  expect(turnOfKey(key, turn, 20)).toBe(to);
});
