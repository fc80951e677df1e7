import { expect, test } from "vitest";
import { tooWideAt } from "./too-wide-at";

test.each([
  ["fits", null, { beyond: 0, place: 800 }, null],
  ["is too wide", null, { beyond: 50, place: 800 }, 800],
  ["fits only as it is laid out to scroll: it goes on scrolling", 800, { beyond: 0, place: 800 }, 800],
  ["has a narrower place", 800, { beyond: 120, place: 700 }, 700],
  ["fits again in a wider place", 800, { beyond: 0, place: 900 }, null],
  ["does not fit in a wider place", 800, { beyond: 10, place: 810 }, 810],
] as const)("a table that %s", (_, before, measured, wideAt) => {
  expect(tooWideAt(before, measured)).toBe(wideAt);
});
