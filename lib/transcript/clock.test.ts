import fc from "fast-check";
import { expect, it, test } from "vitest";
import { formatClock, parseClock } from "./clock";

test.each([
  ["00:00:06", 6],
  ["1:02:03", 3723],
  ["100:00:00", 360000],
  ["02:03", 123],
  ["72:10", 4330],
  ["0:01.500", 1],
  ["00:00:01,25", 1],
  ["00:60:00", null],
  ["00:00:60", null],
  ["1:2:3", null],
  ["12", null],
  ["-1:00", null],
  ["", null],
  ["00:00:01 uur", null],
])("reads %j as %s seconds", (written, seconds) => {
  expect(parseClock(written)).toBe(seconds);
});

it("reads back what it writes", () => {
  const readsBack = (seconds: number) => parseClock(formatClock(seconds)) === seconds;
  fc.assert(fc.property(fc.nat(999 * 3600), readsBack));
});
