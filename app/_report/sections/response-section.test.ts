import { expect, test } from "vitest";
import { atOnce } from "@/lib/comparison/permutation/steps";
import { tablesOf } from "@/lib/report/document";
import { reportFigures } from "@/lib/report/report-figures";
import type { ReportInputs } from "@/lib/report/report-inputs";
import { reportInputsOf } from "@/lib/report/report-inputs.setup";
import type { ApproachOutcome } from "@/lib/study/approach";
import type { RespondentId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { writeReport } from "../write-report";

const outcomes: Readonly<Record<string, ApproachOutcome>> = {
  "EK01-O1": "mocht niet",
  "EK01-O2": "mocht niet",
  "EK01-O3": "mocht niet",
};
const told = reportInputsOf("EK-c EK01 A1:verbeterd A2 A3 O1 O2 O3\nschaduwgroep SG01");
const before: ReportInputs = {
  ...told,
  work: {
    ...told.work,
    respondents: told.work.respondents.map((each) => ({
      ...each,
      approach: outcomes[each.id] ?? each.approach,
    })),
  },
};
const stopped = [
  ["EK01-A3", "teamleider"],
  ["EK01-O1", "gezinsvoogd"],
  ["EK01-O2", "gezinsvoogd"],
].map(([code = "", by = ""]) => ({ respondent: namedId<RespondentId>(code), by }));

function responseIn(inputs: ReportInputs, language: "nl" | "en" = "nl") {
  const document = writeReport(
    {
      inputs,
      figures: atOnce(reportFigures(inputs)),
      outline: { order: ["response"], leftOut: [], texts: [] },
    },
    { language, state: { kind: "live", at: new Date("2026-01-01T12:00:00Z") } },
  );
  const flow = tablesOf(document).find(({ id }) => id === "flow");
  return {
    text: JSON.stringify(document),
    flow: flow?.bodies.map(({ label, rows }) => [
      label,
      ...rows.map((row) => [row.label, ...row.cells.map(({ shown }) => shown)]),
    ]),
  };
}

test.each([
  [
    "nl",
    "3 mochten niet worden geïnterviewd. Een ander weigerde voor hen: teamleider (1). Niet toegestaan door: gezinsvoogd (2) en niet genoteerd (1).",
  ],
  [
    "en",
    "3 were not allowed to be interviewed. Refused on their behalf by: teamleider (1). Not allowed by: gezinsvoogd (2) and not noted (1).",
  ],
] as const)("the report says in %s by whom people were not allowed to be interviewed", (language, words) => {
  expect(responseIn({ ...before, stopped }, language).text).toContain(words);
});

test("how the approached fell apart stands in a table by group, with who stopped them", () => {
  expect(responseIn({ ...before, stopped }).flow).toEqual([
    [
      "EK-c",
      ["geïnterviewd", "–", "1"],
      ["weigerde", "–", "1"],
      ["weigerde", "teamleider", "1"],
      ["mocht niet", "niet genoteerd", "1"],
      ["mocht niet", "gezinsvoogd", "2"],
    ],
  ]);
});

test("what was frozen before by whom was told says nothing of it", () => {
  const { text, flow } = responseIn(before);
  expect(flow).toBeUndefined();
  expect(text).not.toMatch(/toegestaan door|genoteerd/);
});
