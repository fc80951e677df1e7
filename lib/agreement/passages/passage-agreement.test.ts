import { describe, expect, it, test } from "vitest";
import { contact, markedWork, safety } from "./marked-work.setup";
import { passageAgreement, relevanceAgreement } from "./passage-agreement";
import { passageDisagreements } from "./passage-disagreements";
import { unitizeAllThemes, unitizeStances, unitizeTheme } from "./unitize-theme";

const unitsOf = (interviews: ReturnType<typeof unitizeTheme>) =>
  interviews.map(({ coders }) =>
    coders.map(({ units }) => units.map(({ from, to, value }) => `${from}-${to} ${value}`)),
  );

describe("the units of a coder on a theme", () => {
  test.each([
    ["overlapping passages are one", "0-9+ 4-12=", ["0-12 marked"]],
    ["touching passages are apart", "0-9+ 9-12+", ["0-9 marked", "9-12 marked"]],
    ["passages without a stance are left out", "0-9~ 20-30+", ["20-30 marked"]],
  ])("%s", (_, line, units) => {
    const work = markedWork({ one: { [safety]: [line, ""] } });
    expect(unitsOf(unitizeTheme(work, safety))).toEqual([[units, []]]);
  });
});

describe("the units of a coder by stance", () => {
  test.each([
    ["overlapping passages of one stance are one", "0-9+ 4-12+", ["0-12 verbeterd"], 0],
    ["overlapping passages of two stances are left out", "0-9+ 4-12=", [], 2],
    ["one that overlaps no other stance stays", "0-9+ 4-12+ 10-20=", ["0-9 verbeterd"], 2],
    ["touching passages of two stances stay", "0-9+ 9-12=", ["0-9 verbeterd", "9-12 gelijk"], 0],
  ])("%s", (_, line, units, leftOut) => {
    const work = markedWork({ one: { [safety]: [line, ""] } });
    const found = unitizeStances(work, safety);
    expect(unitsOf(found.interviews)).toEqual([[units, []]]);
    expect(found.leftOut).toBe(leftOut);
  });
});

describe("the units on any theme", () => {
  it("unite overlapping passages of different themes", () => {
    const work = markedWork({ one: { [safety]: ["0-9+", ""], [contact]: ["4-12-", "50-60+"] } });
    expect(unitsOf(unitizeAllThemes(work))).toEqual([[["0-12 marked"], ["50-60 marked"]]]);
  });

  it("are of those who coded all themes that were coded twice there", () => {
    const work = markedWork({ one: { [safety]: ["0-9+", "0-9+", "90-99+"], [contact]: ["20-30+", ""] } });
    expect(unitsOf(unitizeAllThemes(work))).toEqual([[["0-9 marked", "20-30 marked"], ["0-9 marked"]]]);
  });
});

describe("how far passages agree", () => {
  const work = markedWork({
    one: { [safety]: ["0-40+ 60-70-", "0-40+ 60-70="], [contact]: ["10-20+", "10-20+"] },
    two: { [safety]: ["", ""] },
  });

  it("is perfect where both marked the same, whatever the stance", () => {
    const { alpha, interviews, length, pairs } = passageAgreement(work, safety);
    expect({ alpha, interviews, length }).toEqual({
      alpha: { kind: "defined", value: 1 },
      interviews: 2,
      length: 200,
    });
    expect(pairs).toMatchObject([{ f1: { kind: "defined", value: 1 }, characters: { both: 50 } }]);
    expect(relevanceAgreement(work)).toEqual({ kind: "defined", value: 1 });
  });

  it("says of what share of the text the stances could be compared", () => {
    const { stance } = passageAgreement(work, safety);
    expect(stance.coverage).toEqual({ kind: "defined", value: 0.25 });
    expect(stance.alpha.kind === "defined" && stance.alpha.value < 1).toBe(true);
  });

  it("has reasons where there is nothing", () => {
    const nothing = markedWork({ one: { [safety]: ["", ""] } });
    const { alpha, stance, pairs } = passageAgreement(nothing, safety);
    expect(alpha).toEqual({ kind: "undefined", because: "no-variation" });
    expect(stance.alpha).toEqual({ kind: "undefined", because: "no-pairs" });
    expect(pairs[0]?.f1).toEqual({ kind: "undefined", because: "no-positive" });
    expect(passageAgreement(nothing, contact).alpha).toEqual({ kind: "undefined", because: "no-pairs" });
  });
});

it("ranks what to settle over themes by what it gains", () => {
  const work = markedWork({
    one: { [safety]: ["0-40+", "0-39+"], [contact]: ["10-20+", ""] },
    two: { [contact]: ["", "50-80+"] },
  });
  const found = passageDisagreements(work);
  expect(found.map(({ interview, theme, from, to }) => [interview, theme, from, to])).toEqual([
    ["two", contact, 50, 80],
    ["one", contact, 10, 20],
    ["one", safety, 39, 40],
  ]);
  expect(found.map(({ gain }) => gain)).toEqual(found.map(({ gain }) => gain).toSorted((a, b) => b - a));
  expect(found.at(-1)?.explained).toBeCloseTo(1, 12);
  expect(found[1]?.byCoder[0]?.units[0]?.parts).toMatchObject([{ from: 10, to: 20, stance: "verbeterd" }]);
});
