import { expect, test } from "vitest";
import type { ReportBlock, ReportDocument, ReportTable } from "@/lib/report/document";
import { sheetsOf } from "./sheets-of";

const table = (id: string): ReportTable => ({
  id,
  caption: id,
  rowHeading: "Wie",
  columns: [{ id: "quote", label: "Citaat", parts: [{ id: "quote", label: "Citaat" }] }],
  bodies: [{ label: "meer", rows: [{ id: "1", label: "oom", cells: [{ shown: "=1", values: ["=1"] }] }] }],
  notes: [],
});

test("every table is a sheet with the number of its caption, and quotes are one without a number", () => {
  const blocks: readonly ReportBlock[] = [
    { kind: "table", table: table("counts") },
    { kind: "quotes", table: table("quotes") },
    { kind: "table", table: table("factors") },
  ];
  const document: ReportDocument = {
    language: "nl",
    title: "",
    subtitle: "",
    captionLabels: { table: "Tabel", figure: "Figuur" },
    sections: [{ key: "weights", title: "Regie", blocks }],
  };
  const sheets = sheetsOf(document);
  expect(sheets.map(({ title }) => title)).toEqual(["1 Regie", "Regie citaten", "2 Regie"]);
  expect(sheets[1]?.sheet.rows).toEqual([["meer", "oom", "=1"]]);
});
