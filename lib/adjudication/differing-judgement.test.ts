import { describe, expect, test } from "vitest";
import type { JudgedStance } from "@/lib/stance/stance";
import { agreedJudgement, differingJudgement } from "./differing-judgement";
import { a, b, c, decisionOn, judged, themeOf } from "./to-compare.setup";

const byTwo = (one: JudgedStance, other: JudgedStance) =>
  themeOf({ judgements: [judged(a, one), judged(b, other)] });

describe("judgements differ", () => {
  test.each([
    ["verbeterd", "verslechterd"],
    ["verbeterd", "gelijk"],
    ["gelijk", "onbekend"],
    ["verbeterd", "niet-besproken"],
  ] as const)("as %s against %s, each of which keeps the opinion in discussion", (one, other) => {
    const theme = byTwo(one, other);
    expect(differingJudgement(theme, null)?.sides).toEqual(theme.judgements);
    expect(agreedJudgement(theme)).toBeNull();
  });

  test("where one of three says something else", () => {
    const judgements = [judged(a, "gelijk"), judged(b, "gelijk"), judged(c, "verbeterd")];
    expect(differingJudgement(themeOf({ coders: [a, b, c], judgements }), null)?.sides).toHaveLength(3);
  });
});

test("judgements that say the same are agreed, and no difference", () => {
  const theme = byTwo("gelijk", "gelijk");
  expect(differingJudgement(theme, null)).toBeNull();
  expect(agreedJudgement(theme)).toEqual(theme.judgements[0]);
});

test("what one coder alone judged is neither agreed nor a difference", () => {
  const theme = themeOf({ judgements: [judged(a, "gelijk")] });
  expect(differingJudgement(theme, null)).toBeNull();
  expect(agreedJudgement(theme)).toBeNull();
});

test("a decided difference is kept when its coders agree by now", () => {
  const theme = byTwo("gelijk", "gelijk");
  expect(differingJudgement(theme, decisionOn(theme.judgements))?.sides).toHaveLength(2);
});
