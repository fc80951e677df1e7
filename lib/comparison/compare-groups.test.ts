import { describe, expect, it, test } from "vitest";
import type { GroupId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { compareGroups } from "./compare-groups";
import { judgedOpinions, themes } from "./judged-opinions.setup";
import { atOnce } from "./permutation/steps";

const [EK, SG, other] = ["EK", "SG", "X"].map((name) => namedId<GroupId>(name));

function compared(text: string, asked: Partial<Parameters<typeof compareGroups>[1]> = {}) {
  const groups = [EK, SG].flatMap((group) => group ?? []);
  const standard = { groups, themes, stance: "verbeterd", countUnknown: true } as const;
  const [first] = atOnce(compareGroups(judgedOpinions(text), { ...standard, ...asked }));
  if (first === undefined) throw new Error("no theme");
  return first;
}

test.each([
  ["EK + + + + +; SG - - - - -", "differ"],
  ["EK + - + - +; SG - + - + -", "no-difference-shown"],
  ["EK + + +; SG - - -", "too-few-cases"],
  ["EK + + + +; SG + + + +", "untested"],
  ["EK + + - .; SG . .", "untested"],
])("%s: %s", (text, verdict) => {
  expect(compared(text).verdict).toBe(verdict);
});

it("corrects p for the themes that are tested", () => {
  const text = "EK + + + + +; SG - - - - -";
  const { test: tested, corrected } = compared(text);
  if (tested.kind === "untested") throw new Error("untested");
  expect(tested.p).toBeCloseTo(2 / 252, 12);
  expect(corrected).toBeCloseTo(4 / 252, 12);
  expect(compared(text, { themes: themes.slice(0, 1) }).corrected).toBeCloseTo(2 / 252, 12);
});

it("counts opinions that stand, and their cases", () => {
  expect(compared("EK +- =.; SG .. -").sizes).toEqual([
    { group: EK, opinions: 3, cases: 2 },
    { group: SG, opinions: 1, cases: 1 },
  ]);
});

it("leaves unknown stances out where they are not counted", () => {
  const text = "EK +? + ?; SG -? - -";
  expect(compared(text).sizes.map((size) => size.opinions)).toEqual([4, 4]);
  expect(compared(text, { countUnknown: false }).sizes.map((size) => size.opinions)).toEqual([2, 3]);
});

describe("beside the test by cases", () => {
  it("stands the difference in share of two groups, and not of three", () => {
    const text = "EK + + =; SG - - +; X +";
    const two = compared("EK + + =; SG - - +");
    expect(two.difference).toMatchObject({ kind: "difference", difference: expect.closeTo(1 / 3, 12) });
    expect(two.difference).toMatchObject({ interval: null });
    const groups = [EK, SG, other].flatMap((group) => group ?? []);
    expect(compared(text, { groups }).difference).toBeNull();
    expect(compared("EK + + +; SG - - -", { stance: "verslechterd" }).difference).toMatchObject({
      difference: -1,
    });
  });

  it("stands a test on opinions only where every case has one", () => {
    expect(compared("EK + + +; SG - - -").onOpinions).toMatchObject({
      kind: "exact",
      p: expect.closeTo(0.1, 12),
    });
    expect(compared("EK + + ++; SG - - -").onOpinions).toBeNull();
  });

  it("stands Rao and Scott's from thirty cases on", () => {
    const many = (count: number) => `EK ${"+ - ".repeat(count).trim()}; SG ${"- - = ".repeat(count).trim()}`;
    expect(compared(many(5)).raoScott).toBeNull();
    expect(compared(many(6)).raoScott).toMatchObject({ kind: "tested" });
  });
});

describe("one-sided", () => {
  const expected = (name: "EK" | "SG") =>
    themes.slice(0, 1).map((theme) => ({ theme, moreIn: namedId<GroupId>(name) }));
  const text = "EK + + + + +; SG - - - - -";

  it("is tested only where a direction was set, and only for the difference", () => {
    expect(compared(text).directed).toBeNull();
    const { directed, test: tested } = compared(text, { expected: expected("EK") });
    expect(directed?.test).toMatchObject({ p: expect.closeTo(1 / 252, 12), permutations: 252 });
    expect(tested).toMatchObject({ p: expect.closeTo(2 / 252, 12) });
  });

  it("the other way round shows nothing", () => {
    expect(compared(text, { expected: expected("SG") }).directed?.test).toMatchObject({ p: 1 });
  });

  it("is corrected for the themes that are tested so", () => {
    const both = themes.map((theme) => ({ theme, moreIn: namedId<GroupId>("EK") }));
    expect(compared(text, { expected: both }).directed?.corrected).toBeCloseTo(2 / 252, 12);
  });

  it("has no p where a group has no opinions, nor of three groups", () => {
    expect(compared("EK + - +; SG . .", { expected: expected("EK") }).directed?.test).toEqual({
      kind: "untested",
      because: "one-group",
    });
    const groups = [EK, SG, other].flatMap((group) => group ?? []);
    expect(compared("EK + -; SG + -; X +", { groups, expected: expected("EK") }).directed).toBeNull();
  });
});
