import { expect, test } from "vitest";
import { backOff } from "./back-off";

test.each([
  [1, 0, 500],
  [2, 0, 1000],
  [2, 1, 500],
  [7, 0, 30_000],
  [100, 0, 30_000],
  [100, 1, 15_000],
])("after %i failures, by chance %f: %i ms", (failures, chance, ms) => {
  expect(backOff(failures, chance)).toBe(ms);
});
