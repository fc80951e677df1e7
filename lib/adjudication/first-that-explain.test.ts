import { expect, test } from "vitest";
import { firstThatExplain } from "./first-that-explain";

test.each([
  [[0.5, 0.3, 0.2], 2, 0.8],
  [[0.1, 0.1, 0.1, 0.1, 0.1], 4, 0.8],
  [[0.9, 0.1], 1, 0.9],
  [[0.4, 0, 0], 1, 1],
  [[0, 0], 0, 0],
  [[], 0, 0],
])("of gains %j the first %i make up four fifths: %d", (gains, count, explained) => {
  const split = firstThatExplain(
    gains.map((gain) => ({ gain })),
    0.8,
  );
  expect(split.first).toHaveLength(count);
  expect(split.rest).toHaveLength(gains.length - count);
  expect(split.explained).toBeCloseTo(explained, 9);
});
