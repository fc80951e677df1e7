import { expect, test } from "vitest";
import type { ToldPassage } from "@/lib/factor/united-passages";
import type { CodeId, MemberId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { oneTheme } from "@/lib/study/study-in-words.setup";
import type { ReportEvidence } from "../report-evidence";
import { reportInputsOf } from "../report-inputs.setup";
import { changedEvidence } from "./changed-evidence";

const study = `
  EK-c EK01 A1:verbeterd
  schaduwgroep SG01 A1:gelijk`;
const rust = namedId<CodeId>("rust");
const stilte = namedId<CodeId>("stilte");
const names = [rust, stilte].map((id) => ({
  id,
  theme: oneTheme,
  label: id,
  polarity: "bevorderend" as const,
}));
const told = (from: number): ToldPassage => ({
  factor: rust,
  interview: namedId("EK01-A1"),
  from,
  to: from + 5,
});
const score = (given: 4 | 5): ReportEvidence["statements"] => [
  {
    id: namedId("s1"),
    text: "Het gaat beter",
    theme: null,
    answers: [{ interview: namedId("EK01-A1"), answer: { kind: "scored", score: given } }],
  },
];

const before = reportInputsOf(study, {
  factors: { names, merges: [], passages: [told(0)] },
  statements: score(4),
});

test("nothing changed between what is the same", () => {
  expect(changedEvidence(before, before)).toEqual([]);
});

test("a direction, a merge, passages, an answer and a pair are each called by their names", () => {
  const direction = { theme: oneTheme, stance: "verbeterd", judgedBefore: 0, reason: "", at: "" } as const;
  const after = reportInputsOf(study, {
    factors: { names, merges: [{ code: stilte, into: rust }], passages: [told(0), told(9)] },
    statements: score(5),
    matched: [[namedId("EK01"), namedId("SG01")]],
    directions: [{ ...direction, moreIn: namedId("EK-c") }],
  });
  expect(changedEvidence(before, after)).toEqual([
    { kind: "direction", theme: "regie", before: null, after: "EK-c" },
    { kind: "match", name: "EK01 – SG01", added: true },
    { kind: "merge", factor: "stilte", before: null, after: "rust" },
    { kind: "told", interview: "EK01-A1", factor: "rust", before: 1, after: 2 },
    { kind: "answer", interview: "EK01-A1", statement: "Het gaat beter", before: 4, after: 5 },
  ]);
});

test("of what is double-coded other places are told, and nothing where one of the two does not tell them", () => {
  const twice = "EK-c EK01 A1:verbeterd/verbeterd O1:verbeterd/gelijk";
  const agreement = reportInputsOf(twice).evidence?.agreement;
  const [here] = agreement?.doubleCoded ?? [];
  if (agreement?.marked === undefined || here === undefined) throw new Error("this study has double coding");
  const { interview, theme, coders } = here;
  const [coder = namedId<MemberId>("x")] = coders;
  const marking = (from: number) => {
    const codings = [{ interview, theme, coder, stance: "verbeterd" as const, from, to: 20 }];
    return reportInputsOf(twice, { agreement: { ...agreement, marked: { interviews: [], codings } } });
  };
  expect(changedEvidence(marking(0), marking(5))).toEqual([
    { kind: "marked", interview: "EK01-A1", theme: "regie" },
  ]);
  expect(changedEvidence(marking(0), marking(0))).toEqual([]);
  const { marked: _none, ...untold } = agreement;
  expect(changedEvidence(reportInputsOf(twice, { agreement: untold }), marking(5))).toEqual([]);
});

test("against what was frozen before reports told it nothing is called a change", () => {
  const { evidence: _none, ...old } = before;
  expect(changedEvidence(old, before)).toEqual([]);
});
