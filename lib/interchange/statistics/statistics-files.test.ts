import { expect, test } from "vitest";
import { atOnce } from "@/lib/comparison/permutation/steps";
import { reportFigures } from "@/lib/report/report-figures";
import { reportInputsOf } from "@/lib/report/report-inputs.setup";
import type { CodeId, InterviewId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { oneTheme } from "@/lib/study/study-in-words.setup";
import { statisticsFiles } from "./statistics-files";

const inputs = reportInputsOf(`
  EK-c EK01 A1:verbeterd O1>A1:verbeterd K1:gelijk/verbeterd
  EK-c EK02 A1
  schaduwgroep SG01 A1:onbekend`);
const words = { agree: "Alles klopt", differ: "Dit niet", setFolder: "Zet hier de map" };
const filesOf = (given: typeof inputs) => statisticsFiles(given, atOnce(reportFigures(given)), words);

test("each opinion that counts is one row with its weight and what stands for it", () => {
  expect(filesOf(inputs)["opinions.csv"]?.split("\r\n")).toEqual([
    "opinion,case,group,role,weight,theme_1",
    "EK01-A1 + EK01-O1,EK01,EK-c,aanmelder,0.75,verbeterd",
    "EK01-K1,EK01,EK-c,kind/jongere,0.75,in-discussion",
    "SG01-A1,SG01,schaduwgroep,aanmelder,1.5,onbekend",
    "",
  ]);
});

test("a figure that is not there is empty, and none is no number", () => {
  const rows = filesOf(inputs)["figures.csv"] ?? "";
  expect(rows).toContain("weights,,EK-c,EK02,weight,\r\n");
  expect(rows).toContain("response,,EK-c,allen,interviewed,3\r\n");
  expect(rows).not.toMatch(/NaN|Infinity|undefined/);
});

const scored = (interview: string, score: 2 | 5) => ({
  interview: namedId<InterviewId>(interview),
  answer: { kind: "scored", score } as const,
});
const told = (interview: string, factor: string, from: number) => ({
  interview: namedId<InterviewId>(interview),
  factor: namedId<CodeId>(factor),
  from,
  to: from + 10,
});
const withEvidence = reportInputsOf(
  `
  EK-c EK01 A1:verbeterd O1>A1:verbeterd K1:gelijk
  schaduwgroep SG01 A1:onbekend`,
  {
    statements: [
      {
        id: namedId("s"),
        text: "=Het gaat beter",
        theme: null,
        answers: [scored("EK01-A1", 5), scored("EK01-O1", 2), scored("EK01-K1", 2)],
      },
    ],
    factors: {
      names: ["f", "g", "h"].map((id) => ({
        id: namedId<CodeId>(id),
        theme: oneTheme,
        label: id,
        polarity: "bevorderend" as const,
      })),
      merges: [{ code: namedId("f"), into: namedId("g") }],
      passages: [
        told("EK01-A1", "f", 0),
        told("EK01-A1", "g", 5),
        told("EK01-O1", "g", 0),
        told("EK01-K1", "g", 0),
        told("SG01-A1", "g", 0),
      ],
    },
  },
);

test("what each opinion answers is one row, why it has no score too", () => {
  expect(filesOf(withEvidence)["answers.csv"]?.split("\r\n")).toEqual([
    "opinion,statement,answer",
    "EK01-A1 + EK01-O1,statement_1,in-discussion",
    "EK01-K1,statement_1,2",
    "SG01-A1,statement_1,not-put",
    "",
  ]);
});

test("a passage is once there for each who told it, as the factor that it counts as", () => {
  expect(filesOf(withEvidence)["told.csv"]?.split("\r\n")).toEqual([
    "passage,factor,respondent,opinion",
    "1,factor_2,EK01-A1,EK01-A1 + EK01-O1",
    "2,factor_2,EK01-O1,EK01-A1 + EK01-O1",
    "3,factor_2,EK01-K1,EK01-K1",
    "4,factor_2,SG01-A1,SG01-A1",
    "",
  ]);
});

test("scores and factors are among the figures: a shared opinion weighs once, all who told it count", () => {
  const rows = filesOf(withEvidence)["figures.csv"] ?? "";
  for (const row of [
    "statements,statement_1,EK-c,allen,mean weighted,2",
    "statements,statement_1,EK-c,allen,in-discussion,1",
    "statements,statement_1,schaduwgroep,allen,mean unweighted,",
    "factors,factor_2,,allen,respondents,4",
    "factors,factor_2,,allen,weighted,3",
    "factors,factor_2,EK-c,allen,respondents,3",
    "factors,factor_3,,allen,respondents,0",
  ])
    expect(rows.split("\r\n")).toContain(row);
  expect(rows).not.toContain("factors,factor_1");
});

test("of a report that was frozen before it told of statements and factors there are the heads alone", () => {
  const { evidence: _evidence, ...before } = withEvidence;
  const files = filesOf(before);
  expect(files["answers.csv"]).toBe("opinion,statement,answer\r\n");
  expect(files["told.csv"]).toBe("passage,factor,respondent,opinion\r\n");
  expect(files["figures.csv"]).not.toMatch(/^(statements|factors),/m);
});

test("SPSS is told in which folder to look, and how to say which, before it reads", () => {
  const lines = (filesOf(inputs)["opinions.sps"] ?? "").split("\r\n");
  expect(lines.slice(1, 4)).toEqual(["* Zet hier de map.", "CD '.'.", "GET DATA"]);
});

test("no name becomes a command of SPSS or a line of R", () => {
  const name = "x'.\nERASE FILE='a'";
  const [theme] = inputs.names.themes;
  if (theme === undefined) throw new RangeError("there is a theme");
  const syntax = filesOf({ ...inputs, names: { ...inputs.names, themes: [{ ...theme, name }] } })[
    "opinions.sps"
  ];
  expect(syntax).toContain("VARIABLE LABELS theme_1 'x''. ERASE FILE=''a'''.\r\n");
  const files = statisticsFiles(inputs, atOnce(reportFigures(inputs)), {
    ...words,
    agree: 'a"\nquit()',
  });
  expect(files["recompute.R"]).toContain('agree <- "a\\" quit()"\n');
});
