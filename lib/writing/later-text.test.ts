import { expect, test } from "vitest";
import { isLaterText, laterText } from "./later-text";

test.each([
  { a: [2, 1], b: [1, 9], later: true },
  { a: [1, 9], b: [2, 1], later: false },
  { a: [1, 2], b: [1, 1], later: true },
  { a: [1, 1], b: [1, 1], later: false },
])("version and revision $a later than $b: $later", ({ a, b, later }) => {
  const [one, other] = [a, b].map(([version = 0, revision = 0]) => ({ version, revision }));
  if (!one || !other) throw new RangeError("two texts");
  expect(isLaterText(one, other)).toBe(later);
  expect(laterText({ ...one, ...{ text: "words" } }, other)).toEqual(later ? one : other);
});
