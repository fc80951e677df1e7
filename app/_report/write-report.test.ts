import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atOnce } from "@/lib/comparison/permutation/steps";
import { tablesOf } from "@/lib/report/document";
import { reportFigures } from "@/lib/report/report-figures";
import { reportInputsOf } from "@/lib/report/report-inputs.setup";
import { sectionsOf } from "@/lib/report/section-key";
import type { ReportOutline } from "@/lib/report/snapshot-content";
import type { MeanOver } from "@/lib/weight/weigh-opinions";
import { writeReport } from "./write-report";

const state = { kind: "live", at: new Date("2026-01-01T12:00:00Z") } as const;

function written(study: string, outline: Partial<ReportOutline> = {}, language: "nl" | "en" = "nl") {
  const inputs = reportInputsOf(study);
  const own = { order: sectionsOf(inputs.work.themes), leftOut: [], texts: [] };
  const figures = atOnce(reportFigures(inputs));
  return writeReport({ inputs, figures, outline: { ...own, ...outline } }, { language, state });
}

function textOf(document: ReturnType<typeof written>): string {
  return JSON.stringify(document.sections);
}

const sixAgainstOne = `
  EK-c EK01 A1:verbeterd O1:verbeterd
  EK-c EK02 A1:gelijk O1:verslechterd K1
  EK-c EK03 A1:verbeterd O1:verbeterd
  schaduwgroep SG01 A1:verslechterd`;

test("a theme is told in words by group, with both shares, and counts alone below five opinions", () => {
  const text = textOf(written(sixAgainstOne));
  expect(text).toContain(
    "In EK-c zijn er 6 meningen over regie, uit 3 zaken: 4 meer regie (67%, gewogen 67%), 1 gelijk (17%, gewogen 17%) en 1 minder regie (17%, gewogen 17%).",
  );
  expect(text).toContain("In schaduwgroep is er één mening over regie, uit één zaak: 1 minder regie.");
});

test("a share of fewer than five opinions is in no cell, and every other value is a number or a text", () => {
  for (const table of tablesOf(written(sixAgainstOne)))
    for (const row of table.bodies.flatMap(({ rows }) => rows)) {
      expect(row.cells).toHaveLength(table.columns.length);
      for (const [at, { values }] of row.cells.entries())
        expect(values).toHaveLength(table.columns[at]?.parts.length ?? -1);
    }
  const counts = tablesOf(written(sixAgainstOne)).find(({ id }) => id === "theme:regie");
  const shadow = counts?.bodies[1]?.rows[0];
  expect(shadow?.cells[3 + 2]).toEqual({ shown: "1", values: [1, null] });
  const all = counts?.bodies[0]?.rows[0];
  expect(all?.cells[3]).toEqual({ shown: "4\u00a0(67%)", values: [4, 4 / 6] });
});

describe.each([
  ["nothing at all", ""],
  ["a case without interviews", "EK-c EK01 A1 O1"],
  ["a theme without judgements", "EK-c EK01 A1: O1:\nschaduwgroep SG01 A1:"],
  ["a group with one case", "EK-c EK01 A1:verbeterd\nschaduwgroep SG01 A1:verslechterd"],
  ["all opinions unknown", "EK-c EK01 A1:onbekend O1:onbekend\nschaduwgroep SG01 A1:onbekend"],
  ["all in discussion", "EK-c EK01 A1:verbeterd/gelijk\nschaduwgroep SG01 A1:gelijk/verbeterd"],
  ["one group", "EK-c EK01 A1:verbeterd O1:gelijk K1:verbeterd I1:verbeterd I2:gelijk"],
])("a study of %s", (_what, study) => {
  test.each(["nl", "en"] as const)("gives every section in %s, and nothing that is no figure", (language) => {
    const document = written(study, {}, language);
    expect(document.sections.length).toBeGreaterThanOrEqual(5);
    for (const { blocks } of document.sections) expect(blocks.length).toBeGreaterThan(0);
    expect(textOf(document)).not.toMatch(/NaN|Infinity|undefined|report\./);
  });
});

test("no study gives a figure that is none, however it is weighed", () => {
  const stance = fc.constantFrom(
    "",
    ":",
    ":verbeterd",
    ":gelijk/verslechterd",
    ":onbekend",
    ":niet-besproken",
  );
  const case_ = fc.tuple(fc.constantFrom("EK-c", "schaduw"), fc.array(stance, { maxLength: 3 }));
  const means = fc.constantFrom<MeanOver>({ kind: "study" }, { kind: "group" }, { kind: "set", mean: 4.6 });
  const weighting = fc.record({
    meanOver: means,
    countUnknown: fc.boolean(),
    rolesInN: fc.constantFrom("all", "shown"),
  });
  fc.assert(
    fc.property(fc.array(case_, { maxLength: 4 }), weighting, (cases, weighed) => {
      const lines = cases.map(([group, held], at) => {
        const persons = held.map((each, one) => `${["A", "O", "K"][one]}1${each}`);
        return `${group} Z${at} ${persons.join(" ")}`;
      });
      const inputs = { ...reportInputsOf(lines.join("\n")), weighting: weighed };
      const outline = { order: sectionsOf(inputs.work.themes), leftOut: [], texts: [] };
      const figures = atOnce(reportFigures(inputs));
      expect(numbersIn(figures).every(Number.isFinite)).toBe(true);
      const document = writeReport({ inputs, figures, outline }, { language: "nl", state });
      expect(numbersIn(document).every(Number.isFinite)).toBe(true);
      expect(textOf(document)).not.toMatch(/NaN|Infinity|∞|undefined/);
    }),
    { numRuns: 60 },
  );
});

function numbersIn(part: unknown): readonly number[] {
  if (typeof part === "number") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(numbersIn) : [];
}

test("sections stand in the kept order, what is left out is not there, and own words come behind the figures", () => {
  const document = written(sixAgainstOne, {
    order: ["limits", "method", "weights"],
    leftOut: ["method"],
    texts: [{ section: "weights", text: "Eerste.\n\nTweede." }],
  });
  expect(document.sections.map(({ key }) => key)).toEqual(["limits", "weights"]);
  expect(document.sections[1]?.blocks.slice(-2)).toEqual([
    { kind: "own", text: "Eerste." },
    { kind: "own", text: "Tweede." },
  ]);
});

test("a low response is said wherever its row stands", () => {
  const text = textOf(written("EK-c EK01 A1:verbeterd A2 A3"));
  expect(text).toContain("aanmelder (indicatief)");
  expect(text).toContain("Alleen indicatief door de respons: EK-c, allen en EK-c, aanmelder.");
});
