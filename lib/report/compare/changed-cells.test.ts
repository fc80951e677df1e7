import { expect, test } from "vitest";
import type { ReportDocument, ReportTable } from "../document";
import { changedCells } from "./changed-cells";

function reportOf(rows: readonly (readonly [string, string, number | null])[]): ReportDocument {
  const table: ReportTable = {
    id: "weights",
    caption: "Weging",
    rowHeading: "Zaak",
    columns: [{ id: "weight", label: "Gewicht", parts: [{ id: "weight", label: "Gewicht" }] }],
    bodies: [
      {
        label: "EK-c",
        rows: rows.map(([label, shown, value]) => ({
          id: label,
          label,
          cells: [{ shown, values: [value] }],
        })),
      },
    ],
    notes: [],
  };
  return {
    language: "nl",
    title: "",
    subtitle: "",
    captionLabels: { table: "Tabel", figure: "Figuur" },
    sections: [{ key: "weights", title: "Weging", blocks: [{ kind: "table", table }] }],
  };
}

const before = reportOf([
  ["EK01", "0,49", 0.4857],
  ["EK02", "1,00", 1],
]);

test("a report has no changes against itself", () => {
  expect(changedCells(before, before)).toEqual([]);
});

test("each cell that differs is named by its row and column, also where it is rounded to the same", () => {
  const after = reportOf([
    ["EK01", "0,49", 0.4858],
    ["EK02", "–", null],
    ["EK03", "2,00", 2],
  ]);
  const place = { group: "EK-c", column: "Gewicht" };
  expect(changedCells(before, after)).toEqual([
    {
      id: "weights",
      caption: "Weging",
      cells: [
        { ...place, row: "EK01", before: "0,49", after: "0,49" },
        { ...place, row: "EK02", before: "1,00", after: "–" },
        { ...place, row: "EK03", before: null, after: "2,00" },
      ],
    },
  ]);
});

test("a row that is gone is a change, and what is only for a sheet is none", () => {
  expect(changedCells(before, reportOf([["EK01", "0,49", 0.4857]]))[0]?.cells).toEqual([
    { group: "EK-c", row: "EK02", column: "Gewicht", before: "1,00", after: null },
  ]);
  expect(changedCells(reportOf([["EK01", "", 1]]), reportOf([["EK01", "", 2]]))).toEqual([]);
});
