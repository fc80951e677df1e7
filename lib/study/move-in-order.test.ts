import { expect, test } from "vitest";
import { moveInOrder } from "./move-in-order";

test.each([
  ["b", -1, ["b", "a", "c"]],
  ["b", 1, ["a", "c", "b"]],
  ["a", -1, ["a", "b", "c"]],
  ["c", 1, ["a", "b", "c"]],
  ["d", 1, null],
] as const)("%s moved by %i: %j", (id, by, expected) => {
  expect(moveInOrder(["a", "b", "c"], id, by)).toEqual(expected);
});
