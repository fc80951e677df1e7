import { expect, test } from "vitest";
import { chart, pointsOf, xOf, yOf } from "./round-chart-layout";

test.each([
  [1, chart.top],
  [-0.2, chart.height - chart.bottom],
  [-0.9, chart.height - chart.bottom],
])("a coefficient of %s stands at %s", (value, y) => {
  expect(yOf(value)).toBe(y);
});

test("what is better stands higher", () => {
  expect(yOf(0.8)).toBeLessThan(yOf(0.667));
});

test("a round without a value leaves its column empty, one without an interval has a point alone", () => {
  const none = {
    value: { kind: "undefined", because: "no-variation" },
    interval: few,
    verdict: null,
  } as const;
  const half = { value: { kind: "defined", value: 0.5 }, interval: few, verdict: null } as const;
  expect(pointsOf([none, half], 4)).toEqual([{ x: xOf(1, 2) + 4, y: yOf(0.5), bounds: null }]);
});

const few = { kind: "no-interval", because: "few-interviews" } as const;
