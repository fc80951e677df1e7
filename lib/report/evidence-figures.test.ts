import { expect, test } from "vitest";
import { atOnce } from "@/lib/comparison/permutation/steps";
import type { CodeId, GroupId, InterviewId, StatementId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { oneTheme } from "@/lib/study/study-in-words.setup";
import type { ReportEvidence } from "./report-evidence";
import { reportFigures } from "./report-figures";
import { reportInputsOf } from "./report-inputs.setup";

const study = `
  EK-c EK01 A1:verbeterd/verbeterd O1:verbeterd/gelijk
  EK-c EK02 A1:verbeterd O1>A1:verbeterd
  schaduwgroep SG01 A1:verslechterd`;

function figuresOf(given: Partial<ReportEvidence>, text = study) {
  const { evidence, comparison } = atOnce(reportFigures(reportInputsOf(text, given)));
  if (evidence === undefined) throw new Error("these inputs have evidence");
  return { ...evidence, comparison };
}

const interview = (name: string) => namedId<InterviewId>(name);
const rest = namedId<CodeId>("rest");
const hurry = namedId<CodeId>("hurry");
const peace = namedId<CodeId>("peace");

test("a factor counts who told it once, also where two coders marked it and where another counts as it", () => {
  const named = { theme: oneTheme, polarity: "bevorderend" } as const;
  const told = (factor: CodeId, at: string, from: number) => ({
    factor,
    interview: interview(at),
    from,
    to: from + 5,
  });
  const { factors } = figuresOf({
    factors: {
      names: [rest, hurry, peace].map((id) => ({ ...named, id, label: id })),
      merges: [{ code: peace, into: rest }],
      passages: [
        told(rest, "EK01-A1", 0),
        told(rest, "EK01-A1", 2),
        told(peace, "EK01-A1", 4),
        told(peace, "EK02-A1", 0),
        told(hurry, "SG01-A1", 0),
      ],
    },
  });
  expect(factors.map(({ factor, respondents, passages }) => [factor, respondents, passages])).toEqual([
    [rest, 2, 2],
    [hurry, 1, 1],
  ]);
  expect(factors[0]?.byGroup.map(({ respondents }) => respondents)).toEqual([2, 0]);
});

test("a statement counts each opinion's answer by group and role, and who was not asked apart", () => {
  const { statements } = figuresOf({
    statements: [
      {
        id: namedId<StatementId>("s1"),
        text: "Het gaat beter",
        theme: null,
        answers: [
          { interview: interview("EK01-A1"), answer: { kind: "scored", score: 5 } },
          { interview: interview("EK01-O1"), answer: { kind: "scored", score: 2 } },
          { interview: interview("EK02-A1"), answer: { kind: "scored", score: 4 } },
        ],
      },
    ],
  });
  const rows = statements[0]?.rows ?? [];
  const all = rows.find(({ group, role }) => group === "EK-c" && role === "allen");
  expect(all).toMatchObject({ opinions: 3, cases: 2, mean: { unweighted: 11 / 3 } });
  expect(all?.mean?.weighted).toBeCloseTo((5 / 2 + 2 / 2 + 4) / 2, 12);
  expect(rows.find(({ group, role }) => group === "schaduwgroep" && role === "allen")).toMatchObject({
    opinions: 0,
    mean: null,
    notPut: 1,
  });
});

test("agreement is of what two coders judged, and has no interval of few interviews", () => {
  const [ofTheme] = figuresOf({}).agreement;
  expect(ofTheme).toMatchObject({
    interviews: 2,
    units: 2,
    percent: { kind: "defined", value: 0.5 },
    figure: { interval: { kind: "no-interval", because: "few-interviews" }, verdict: null },
  });
});

test("what two coders marked is compared where the inputs have it, and else has no figure", () => {
  const { agreement } = reportInputsOf(study).evidence ?? {};
  const [here] = agreement?.doubleCoded ?? [];
  if (agreement === undefined || here === undefined) throw new Error("this study has double coding");
  const codings = here.coders.map((coder, at) => ({
    ...here,
    coder,
    stance: "verbeterd" as const,
    from: at * 10,
    to: 40,
  }));
  const marked = { interviews: [{ id: here.interview, length: 100 }], codings };
  const [ofTheme] = figuresOf({ agreement: { ...agreement, marked } }).agreement;
  // Of 200 characters, 100 by each, 70 were marked and 130 not; over 20 they differ.
  const value = 1 - (20 * (200 ** 2 - (40 ** 2 + 30 ** 2 + 130))) / (200 * 2 * 70 * 130);
  expect(ofTheme?.marked).toMatchObject({
    value: { kind: "defined", value: expect.closeTo(value, 12) },
    interval: { kind: "no-interval", because: "few-interviews" },
    verdict: null,
  });
  const { marked: _none, ...before } = { ...agreement, marked };
  expect(figuresOf({ agreement: before }).agreement[0]).not.toHaveProperty("marked");
});

test("matched cases stand side by side, the earlier group's first", () => {
  const { pairs } = figuresOf({ matched: [[namedId("SG01"), namedId("EK02")]] });
  expect(pairs[0]?.pairs.map((pair) => pair.map((side) => [side.case, side.held.verbeterd]))).toEqual([
    [
      ["EK02", 1],
      ["SG01", 0],
    ],
  ]);
});

test.each([
  { judgedBefore: 0, stance: "verbeterd", tested: true },
  { judgedBefore: 1, stance: "verbeterd", tested: false },
  { judgedBefore: 0, stance: "verslechterd", tested: false },
] as const)("a direction of $stance with $judgedBefore judgements before it: one-sided $tested", (set) => {
  const { tested, ...direction } = set;
  const moreIn = namedId<GroupId>("EK-c");
  const { comparison } = figuresOf({
    directions: [{ ...direction, theme: oneTheme, moreIn, reason: "", at: "2008-01-01T00:00:00.000Z" }],
  });
  expect(comparison[0]?.directed !== null).toBe(tested);
});

test("inputs from before reports told it give no such figures", () => {
  const { evidence: _none, ...inputs } = reportInputsOf(study);
  expect(atOnce(reportFigures(inputs))).not.toHaveProperty("evidence");
});
