import { expect, test } from "vitest";
import { formulas } from "./formulas.setup";
import { plainCell } from "./plain-cell";

test.each(formulas)("%j can't be a formula, wherever a spreadsheet parts it", (payload) => {
  for (const part of plainCell(payload).split(/[;,|\t\r\n"]/))
    expect(part.normalize("NFKC").trim()).not.toMatch(/^[=+\-@]/);
});

test.each(["EK-c", "ja = nee", "moeder+vader", "oma@huis", "10-12 jaar", "de familie aan zet", "a;b, c|d"])(
  "%s stays as it is",
  (text) => {
    expect(plainCell(text)).toBe(text);
  },
);
