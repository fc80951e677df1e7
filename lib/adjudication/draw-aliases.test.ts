import { expect, test } from "vitest";
import { drawAliases, inAliasOrder } from "./draw-aliases";
import { a, b, c, judged } from "./to-compare.setup";

test("aliases stay what they are while one works, in whatever order the coders come", () => {
  for (const seed of [0, 1, 77, 4_000_000_000])
    expect(drawAliases([c, a, b, a], seed)).toEqual(drawAliases([a, b, c], seed));
});

test("who finishes later comes behind those who have an alias, and moves nobody", () => {
  for (const seed of Array.from({ length: 50 }, (_, at) => at)) {
    const two = drawAliases([a, c], seed);
    expect(drawAliases([a, b, c], seed, two)).toEqual([...two, b]);
    expect(drawAliases([b], seed, two)).toEqual([...two, b]);
  }
});

test("over interviews each coder is left about half of the time", () => {
  const left = Array.from({ length: 1000 }, (_, seed) => drawAliases([a, b], seed)[0]);
  const times = left.filter((coder) => coder === a).length;
  expect(times).toBeGreaterThan(430);
  expect(times).toBeLessThan(570);
});

test("sides stand in the order of the aliases", () => {
  const sides = [judged(a, "gelijk"), judged(b, "verbeterd")];
  expect(inAliasOrder(sides, [b, c, a]).map(({ coder }) => coder)).toEqual([b, a]);
});
