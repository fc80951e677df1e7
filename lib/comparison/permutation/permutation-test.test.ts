import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { ComparedOpinion } from "../compared-opinions";
import { exchangeCases, exchangeWithinCases } from "./exchangeable";
import { permutationTest } from "./permutation-test";
import type { Question } from "./statistic";
import { atOnce, inPieces } from "./steps";

const stances = ["+", "=", "-"];
const anyDifference: Question = { kind: "any-difference" };

/** "EK +=- ++; SG =": cases of two groups, by the stances of their opinions; every case weighs the same. */
function opinions(text: string): readonly ComparedOpinion[] {
  return text.split("; ").flatMap((part) => {
    const [group = "", ...cases] = part.split(" ");
    return cases.flatMap((held, at) =>
      [...held].map((stance) => ({ case: `${group}${at}`, group, stance, weight: 1 / held.length })),
    );
  });
}

function testCases(
  text: string,
  question: Question = anyDifference,
  chance: (below: number) => number = never,
) {
  return atOnce(permutationTest(exchangeCases(opinions(text), stances), { question, chance }));
}

function never(): number {
  throw new Error("an exact test draws nothing");
}

describe("a difference between cases", () => {
  test.each([
    ["EK + + +; SG - - -", { p: 2 / 20, permutations: 20, smallestP: 2 / 20 }],
    ["EK + + +; SG - - - -", { p: 1 / 35, permutations: 35, smallestP: 1 / 35 }],
    ["EK + -; SG - +", { p: 1, permutations: 6, smallestP: 2 / 6 }],
    ["A + +; B - -; C = =", { p: 6 / 90, permutations: 90, smallestP: 6 / 90 }],
  ])("of %s", (text, expected) => {
    const outcome = testCases(text);
    expect(outcome).toMatchObject({ kind: "exact", permutations: expected.permutations });
    if (outcome.kind === "untested") return;
    expect(outcome.p).toBeCloseTo(expected.p, 12);
    expect(outcome.smallestP).toBeCloseTo(expected.smallestP, 12);
  });

  test.each([
    ["EK + - +", "one-group"],
    ["EK + + +; SG + +", "no-variation"],
  ])("of %s has no p", (text, because) => {
    expect(testCases(text)).toEqual({ kind: "untested", because });
  });

  it("never has a p below what the numbers of cases allow", () => {
    fc.assert(
      fc.property(anyCases(), (text) => {
        for (const question of [anyDifference, difference("either"), difference("higher")]) {
          const outcome = testCases(text, question);
          if (outcome.kind !== "untested")
            expect(outcome.p).toBeGreaterThanOrEqual(outcome.smallestP - 1e-12);
        }
      }),
    );
  });

  it("is the share of all ways to pick the cases of the first group, one by one", () => {
    fc.assert(
      fc.property(anyCases(), (text) => {
        const outcome = testCases(text);
        if (outcome.kind !== "untested") expect(outcome.p).toBeCloseTo(pByPicking(text), 12);
      }),
    );
  });

  it("counts a case with many opinions as one with few", () => {
    expect(testCases("EK +++--- +; SG - =")).toEqual(testCases("EK +- +; SG - ="));
  });

  it("refuses a case in two groups", () => {
    const torn = [...opinions("EK + -"), { case: "EK0", group: "SG", stance: "+", weight: 1 }];
    expect(() => exchangeCases(torn, stances)).toThrow(RangeError);
  });
});

describe("a difference set beforehand", () => {
  test.each([
    ["higher", 1 / 35],
    ["lower", 1],
    ["either", 1 / 35],
  ] as const)("%s, of three cases that improved against four that worsened", (direction, p) => {
    const outcome = testCases("EK + + +; SG - - - -", difference(direction));
    expect(outcome.kind === "untested" ? null : outcome.p).toBeCloseTo(p, 12);
  });

  it("has both directions share what is exactly as observed", () => {
    fc.assert(
      fc.property(anyCases(), (text) => {
        const [higher, lower] = [testCases(text, difference("higher")), testCases(text, difference("lower"))];
        if (higher.kind === "untested" || lower.kind === "untested") return;
        expect(higher.p + lower.p).toBeGreaterThan(1);
      }),
    );
  });
});

describe("a difference within cases", () => {
  const within = (given: readonly ComparedOpinion[]) =>
    atOnce(permutationTest(exchangeWithinCases(given, stances), { question: anyDifference, chance: never }));
  const pair = (name: string, family: string, professional: string): readonly ComparedOpinion[] => [
    { case: name, group: "family", stance: family, weight: 1 },
    { case: name, group: "professional", stance: professional, weight: 1 },
  ];

  it("exchanges labels within a case alone", () => {
    const outcome = within([...pair("A", "-", "+"), ...pair("B", "-", "+"), ...pair("C", "-", "+")]);
    expect(outcome).toMatchObject({ kind: "exact", permutations: 8, p: 2 / 8, smallestP: 2 / 8 });
  });

  it("has no p where no case has both", () => {
    const [one] = pair("A", "-", "+");
    const [, other] = pair("B", "-", "+");
    expect(one && other && within([one, other])).toEqual({ kind: "untested", because: "few-cases" });
  });
});

it("draws rearrangements where there are over a million, and pauses; a drawn p is never 0", async () => {
  const text = `EK ${"+ ".repeat(12)}-; SG ${"- ".repeat(12)}+`;
  const seeded = () => {
    let state = 1;
    return (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
  };
  const outcome = testCases(text, anyDifference, seeded());
  expect(outcome).toMatchObject({ kind: "sampled", permutations: 9_999, smallestP: 1 / 10_000 });
  if (outcome.kind !== "untested") expect(outcome.p).toBeGreaterThan(0);
  let pauses = 0;
  const again = await inPieces(
    permutationTest(exchangeCases(opinions(text), stances), { question: anyDifference, chance: seeded() }),
    async () => {
      pauses += 1;
    },
  );
  expect(again).toEqual(outcome);
  expect(pauses).toBeGreaterThan(2);
});

function difference(direction: "either" | "higher" | "lower"): Question {
  return { kind: "difference", stance: 0, of: "EK", against: "SG", direction };
}

function anyCases() {
  const held = fc
    .array(fc.constantFrom(...stances), { minLength: 1, maxLength: 3 })
    .map((each) => each.join(""));
  const group = fc.array(held, { minLength: 1, maxLength: 4 }).map((cases) => cases.join(" "));
  return fc.tuple(group, group).map(([one, other]) => `EK ${one}; SG ${other}`);
}

/** The definition, without running sums: T of every choice of cases for the first group. */
function pByPicking(text: string): number {
  const groups = text.split("; ").map((part) => part.split(" ").slice(1));
  const shares = groups
    .flat()
    .map((held) =>
      stances.map((stance) => held.split(stance).length - 1).map((count) => count / held.length),
    );
  const first = groups[0]?.length ?? 0;
  const mean = (chosen: readonly (readonly number[])[], at: number) =>
    chosen.reduce((sum, each) => sum + (each[at] ?? 0), 0) / chosen.length;
  const statistic = (picked: number) => {
    const chosen = [
      shares.filter((_, at) => picked & (1 << at)),
      shares.filter((_, at) => !(picked & (1 << at))),
    ];
    return chosen.reduce((sum, group) => {
      const apart = stances.map((_, at) => {
        const overall = mean(shares, at);
        return overall === 0 ? 0 : (group.length * (mean(group, at) - overall) ** 2) / overall;
      });
      return sum + apart.reduce((all, each) => all + each, 0);
    }, 0);
  };
  const picks = Array.from({ length: 2 ** shares.length }, (_, picked) => picked).filter(
    (picked) => shares.filter((_, at) => picked & (1 << at)).length === first,
  );
  const observed = statistic(2 ** first - 1);
  return picks.filter((picked) => statistic(picked) >= observed - 1e-9).length / picks.length;
}
