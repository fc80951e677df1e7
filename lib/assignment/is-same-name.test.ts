import { expect, test } from "vitest";
import { isSameName } from "./is-same-name";

test.each([
  ["Anna de Vries", "Anna de Vries", true],
  ["anna  De vries ", "Anna de Vries", true],
  ["Ren\u00e9e", "Rene\u0301e", true],
  ["Anna", "Bram", false],
  ["", "", false],
])("%j and %j: %s", (a, b, same) => {
  expect(isSameName(a, b)).toBe(same);
});
