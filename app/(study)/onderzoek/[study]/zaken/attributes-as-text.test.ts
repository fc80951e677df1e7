import { expect, test } from "vitest";
import { attributesAsText, attributesFromText } from "./attributes-as-text";

test.each([
  ["geslacht\tmeisje", [{ name: "geslacht", value: "meisje" }]],
  ["leeftijd: 15", [{ name: "leeftijd", value: 15 }]],
  ["score;1,5", [{ name: "score", value: 1.5 }]],
  ["postcode\t0123", [{ name: "postcode", value: "0123" }]],
  ["leeg\t", [{ name: "leeg", value: null }]],
  [
    "a\tb\r\n\r\nc\td",
    [
      { name: "a", value: "b" },
      { name: "c", value: "d" },
    ],
  ],
  ["besluit: wie\tmoeder", [{ name: "besluit: wie", value: "moeder" }]],
  ["tijd\t9:30", [{ name: "tijd", value: "9:30" }]],
])("%j is read as %j", (text, attributes) => {
  expect(attributesFromText(text)).toEqual({ ok: true, attributes });
});

test("a line without a separator is named", () => {
  expect(attributesFromText("geslacht\tmeisje\nzomaar iets")).toEqual({ ok: false, line: 2 });
});

test("a line whose name is longer than any is named", () => {
  expect(attributesFromText(`${"a".repeat(200)}\tx`).ok).toBe(true);
  expect(attributesFromText(`geslacht\tmeisje\n${"a".repeat(201)}\tx`)).toEqual({ ok: false, line: 2 });
});

test("what is written is read back the same", () => {
  const attributes = [
    { name: "geslacht", value: "meisje" },
    { name: "leeftijd", value: 15 },
    { name: "verblijf ten tijde van besluit", value: null },
  ];
  expect(attributesFromText(attributesAsText(attributes))).toEqual({ ok: true, attributes });
});
