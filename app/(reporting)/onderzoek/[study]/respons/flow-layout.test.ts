import { expect, test } from "vitest";
import { flowLayout } from "./flow-layout";

const height = ({ from, to }: { readonly from: number; readonly to: number }) => to - from;

test("the parts make up the whole on the left, each in proportion", () => {
  const { whole, places } = flowLayout([34, 5, 2]);
  expect(places[0]?.left.from).toBe(whole.from);
  expect(places[2]?.left.to).toBeCloseTo(whole.to, 9);
  for (const [at, { left }] of places.entries()) {
    expect(height(left)).toBeCloseTo((([34, 5, 2][at] ?? 0) / 41) * 200, 9);
    if (at > 0) expect(left.from).toBeCloseTo(places[at - 1]?.left.to ?? Number.NaN, 9);
  }
});

test("on the right the smallest parts stand far enough apart for their labels, within the drawing", () => {
  const counts = [1000, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  const { height: total, places } = flowLayout(counts);
  const middles = places.map(({ right }) => (right.from + right.to) / 2);
  for (let at = 2; at < middles.length; at++)
    expect((middles[at] ?? 0) - (middles[at - 1] ?? 0)).toBeGreaterThanOrEqual(24);
  for (const { right } of places) {
    expect(height(right)).toBeGreaterThanOrEqual(2);
    expect(right.to).toBeLessThanOrEqual(total);
  }
});

test("bars on the right don't touch", () => {
  const { places } = flowLayout([20, 12, 9, 3]);
  for (let at = 1; at < places.length; at++)
    expect(places[at]?.right.from).toBeGreaterThan(places[at - 1]?.right.to ?? Number.NaN);
});

test("a lone part is the whole", () => {
  const { whole, places } = flowLayout([7]);
  expect(places[0]?.left).toEqual(whole);
});
