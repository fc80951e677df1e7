import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Sheet } from "@/lib/report/sheet-of-table";
import { formulas } from "../formulas.setup";
import { sheetNames } from "./sheet-names";
import { writeWorkbook } from "./write-workbook";

const sheet: Sheet = {
  id: "weights",
  caption: "Weging per zaak",
  headings: ["Zaak", "Gewicht"],
  names: ["row", "weight"],
  rows: [
    ["EK01", 17 / 35],
    ["EK02", null],
  ],
  notes: ["Een noot."],
};

async function partsOf(
  sheets: Parameters<typeof writeWorkbook>[0],
): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeWorkbook(sheets));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("numbers are numbers with all their digits, and what is not there is no number", async () => {
  const parts = await partsOf([{ title: "Weging", sheet }]);
  const written = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(written).toContain(`<v>${17 / 35}</v>`);
  expect(written).not.toMatch(/<c r="B4"/);
  expect(parts["xl/workbook.xml"]).toContain('name="Weging"');
});

test("each table has a sheet", async () => {
  const parts = await partsOf([
    { title: "Weging", sheet },
    { title: "weging", sheet },
  ]);
  expect(Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))).toHaveLength(2);
});

test.each(formulas)("no cell computes %j, wherever it stands", async (payload) => {
  const all = { ...sheet, caption: payload, headings: [payload, payload], notes: [payload] };
  const parts = await partsOf([{ title: payload, sheet: { ...all, rows: [[payload, payload]] } }]);
  expect(parts["xl/worksheets/sheet1.xml"]).not.toMatch(/<f[ >]|<hyperlink/);
  expect(Object.keys(parts).join()).not.toMatch(/externalLink|connections/);
  const texts = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)];
  expect(texts.length).toBeGreaterThan(0);
  for (const [, text = ""] of texts) expect(text.normalize("NFKC").trim()).not.toMatch(/^[=+\-@]/);
});

test("what is not finite is refused", async () => {
  await expect(
    writeWorkbook([{ title: "a", sheet: { ...sheet, rows: [["EK01", Number.NaN]] } }]),
  ).rejects.toThrow(RangeError);
});

test.each([
  [
    ["Regie", "regie"],
    ["Regie", "regie (2)"],
  ],
  [
    ["a/b:c", ""],
    ["a b c", "-"],
  ],
  [
    ["x".repeat(40), "x".repeat(41)],
    ["x".repeat(31), `${"x".repeat(27)} (2)`],
  ],
])("sheets of %j are called %j", (titles, names) => {
  expect(sheetNames(titles)).toEqual(names);
});
