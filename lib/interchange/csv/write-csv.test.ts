import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "./write-csv";

test.each([
  ["dutch-excel", '\uFEFFzaak;gewicht;n\r\nEK01;0,485714;\r\n"a;b";-1;3\r\n'],
  ["international", 'zaak,gewicht,n\r\nEK01,0.485714,\r\n"a;b",-1,3\r\n'],
] as const)("%s is written with its own separator, decimal sign and mark", (dialect, written) => {
  const rows = [
    ["zaak", "gewicht", "n"],
    ["EK01", 0.485714, null],
    ["a;b", -1, 3],
  ];
  expect(writeCsv(rows, dialect)).toBe(written);
});

test("quotes are doubled and lines within a cell stay in it", () => {
  expect(writeCsv([['zij zei "ja"\nen ging']], "international")).toBe('"zij zei ""ja""\nen ging"\r\n');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is refused", (number) => {
  expect(() => writeCsv([[number]], "international")).toThrow(RangeError);
});

test("a number is read back as the very same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(Number(writeCsv([[number]], "international"))).toBe(number === 0 ? 0 : number);
    }),
  );
});
