import { describe, expect, test } from "vitest";
import type { ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { consensusCodings, consensusJudgement, outcomeOfChoice } from "./consensus-of";
import { a, b, coded, judged } from "./to-compare.setup";

const sides = [{ ...judged(a, "verbeterd"), reason: "van A" }, judged(b, "gelijk")];
const theme = namedId<ThemeId>("theme");

describe("a choice about a judgement", () => {
  test.each([
    [
      "takes a side with its grounds and reason",
      0,
      null,
      { stance: "verbeterd", grounds: "quotes", reason: "van A" },
    ],
    ["takes a side for the decision's own reason", 0, "omdat", { stance: "verbeterd", reason: "omdat" }],
    ["takes the other side", 1, null, { stance: "gelijk", reason: null }],
  ] as const)("%s", (_, side, reason, expected) => {
    expect(consensusJudgement(sides, { kind: "side", side }, reason)).toMatchObject({ judgement: expected });
  });

  test("for something new rests on the interview as a whole", () => {
    expect(consensusJudgement(sides, { kind: "new", stance: "onbekend" }, "omdat")).toEqual({
      judgement: { stance: "onbekend", grounds: "context", reason: "omdat" },
    });
  });

  test("for neither makes no consensus", () => {
    expect(consensusJudgement(sides, { kind: "neither" }, "omdat")).toEqual({ judgement: null });
  });

  test("for a side that isn't there is no choice", () => {
    expect(consensusJudgement(sides, { kind: "side", side: 2 }, null)).toBeNull();
  });
});

describe("a choice about passages", () => {
  const marked = {
    theme,
    sides: [
      { coder: a, codings: [coded(a, "10-20 gelijk"), coded(a, "22-30")] },
      { coder: b, codings: [] },
    ],
  };

  test("takes all that a side marked there", () => {
    expect(consensusCodings(marked, { kind: "side", side: 0 })).toEqual([
      { from: 10, to: 20, stance: "gelijk", theme },
      { from: 22, to: 30, stance: null, theme },
    ]);
  });

  test.each([
    ["the side that marked nothing", { kind: "side", side: 1 }],
    ["neither", { kind: "neither" }],
  ] as const)("for %s leaves the text unmarked", (_, choice) => {
    expect(consensusCodings(marked, choice)).toEqual([]);
  });

  test("for a new one has that alone", () => {
    const coding = { from: 5, to: 9, stance: "gelijk", theme } as const;
    expect(consensusCodings(marked, { kind: "new", coding })).toEqual([coding]);
  });

  test("for a side that isn't there is no choice", () => {
    expect(consensusCodings(marked, { kind: "side", side: 2 })).toBeNull();
  });
});

test.each([
  [{ kind: "side", side: 0 }, "one-of-them"],
  [{ kind: "new", stance: "gelijk" }, "new"],
  [{ kind: "neither" }, "neither"],
] as const)("%j is kept as %s", (choice, outcome) => {
  expect(outcomeOfChoice(choice)).toBe(outcome);
});
