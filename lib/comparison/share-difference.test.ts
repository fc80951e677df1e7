import fc from "fast-check";
import { expect, it, test } from "vitest";
import { seededChance } from "@/lib/assignment/seeded-chance";
import type { ComparedOpinion } from "./compared-opinions";
import { shareDifference } from "./share-difference";

/** "EK ++- =; SG -": cases of two groups by their opinions; each case weighs 1. */
function opinions(text: string): readonly ComparedOpinion[] {
  return text.split("; ").flatMap((part) => {
    const [group = "", ...cases] = part.split(" ");
    return cases.flatMap((held, at) =>
      [...held].map((stance) => ({ case: `${group}${at}`, group, stance, weight: 1 / held.length })),
    );
  });
}

const differenceOf = (text: string, seed = 1) =>
  shareDifference(opinions(text), { stance: "+", of: "EK", against: "SG", chance: seededChance(seed) });

test.each([
  ["EK + +; SG - -", 1],
  ["EK + -; SG + -", 0],
  ["EK +- -; SG + +", -0.75],
  ["EK ++++- -; SG =", 0.4],
])("of %s is %s", (text, expected) => {
  const found = differenceOf(text);
  expect(found.kind === "difference" ? found.difference : null).toBeCloseTo(expected, 12);
});

it("weighs opinions", () => {
  const weighed = opinions("EK + -; SG -").map((each) => ({ ...each, weight: each.stance === "+" ? 3 : 1 }));
  const found = shareDifference(weighed, { stance: "+", of: "EK", against: "SG", chance: seededChance(1) });
  expect(found).toMatchObject({ difference: 0.75 });
});

it("has no interval below five cases in a group, and no difference without opinions in one", () => {
  expect(differenceOf("EK + + + + + +; SG - - - -")).toMatchObject({ interval: null });
  expect(differenceOf("EK + + +; X - -")).toEqual({ kind: "untested", because: "one-group" });
});

it("has an interval around the difference, the same for the same seed", () => {
  const text = "EK + + +- - + =; SG - - =- + - -";
  const found = differenceOf(text);
  expect(differenceOf(text)).toEqual(found);
  if (found.kind === "untested" || found.interval === null) throw new Error("no interval");
  expect(found.interval.low).toBeLessThan(found.difference);
  expect(found.interval.high).toBeGreaterThan(found.difference);
  expect(found.interval.low).toBeGreaterThanOrEqual(-1);
  expect(found.interval.high).toBeLessThanOrEqual(1);
});

it("where all cases of a group are alike, so are their resamples", () => {
  expect(differenceOf("EK + + + + +; SG - - - - -")).toMatchObject({ interval: { low: 1, high: 1 } });
});

it("is the opposite with the groups exchanged", () => {
  const held = fc
    .array(fc.constantFrom("+", "=", "-"), { minLength: 1, maxLength: 4 })
    .map((each) => each.join(""));
  const group = fc.array(held, { minLength: 1, maxLength: 5 }).map((cases) => cases.join(" "));
  fc.assert(
    fc.property(group, group, (one, other) => {
      const [found, turned] = [
        differenceOf(`EK ${one}; SG ${other}`),
        differenceOf(`EK ${other}; SG ${one}`),
      ];
      if (found.kind === "untested" || turned.kind === "untested") return;
      expect(found.difference).toBeCloseTo(-turned.difference, 12);
    }),
    { numRuns: 20 },
  );
});
