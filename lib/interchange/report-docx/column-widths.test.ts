import { expect, test } from "vitest";
import type { ReportTable } from "@/lib/report/document";
import { columnWidths } from "./column-widths";

function tableOf(labels: readonly string[], row: string): ReportTable {
  return {
    id: "t",
    caption: "",
    rowHeading: "Rij",
    columns: labels.map((label) => ({ id: label, label, parts: [] })),
    bodies: [{ label: null, rows: [{ id: row, label: row, cells: [] }] }],
    notes: [],
  };
}

test("widths add up to the whole, and a longer word has more of it", () => {
  const widths = columnWidths(
    tableOf(["n", "representatief", "niet zo lang"], "familie en netwerk (indicatief), gewogen"),
  );
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 9);
  const [names = 0, n = 0, long = 0, parted = 0] = widths;
  expect(n).toBe(parted);
  expect(long).toBeGreaterThan(n);
  expect(names / n).toBe(19 / 5);
});

test("a table without columns is as wide as its names", () => {
  expect(columnWidths(tableOf([], "a"))).toEqual([100]);
});
