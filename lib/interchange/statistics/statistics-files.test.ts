import { expect, test } from "vitest";
import { atOnce } from "@/lib/comparison/permutation/steps";
import { reportFigures } from "@/lib/report/report-figures";
import { reportInputsOf } from "@/lib/report/report-inputs.setup";
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
