import { expect, it, test } from "vitest";
import { seededChance, shuffled } from "./seeded-chance";

const numbers = (seed: number, below: number, length: number) => {
  const chance = seededChance(seed);
  return Array.from({ length }, () => chance(below));
};

it("gives the same numbers for the same seed, on every machine", () => {
  expect(numbers(4711, 100, 8)).toEqual([70, 87, 3, 54, 74, 29, 89, 23]);
  expect(numbers(4711, 100, 8)).not.toEqual(numbers(4712, 100, 8));
});

it("gives each number about as often as the others", () => {
  const drawn = numbers(1, 6, 60_000);
  for (let each = 0; each < 6; each += 1) {
    expect(Math.abs(drawn.filter((one) => one === each).length - 10_000)).toBeLessThan(400);
  }
});

it("puts each thing about as often in each place", () => {
  const first = Array.from({ length: 9_000 }, (_, seed) => shuffled(["a", "b", "c"], seededChance(seed))[0]);
  for (const thing of ["a", "b", "c"]) {
    expect(Math.abs(first.filter((one) => one === thing).length - 3_000)).toBeLessThan(250);
  }
});

test.each([-1, 0.5, 2 ** 32, Number.NaN])("%s is no seed", (seed) => {
  expect(() => seededChance(seed)).toThrow(RangeError);
});
