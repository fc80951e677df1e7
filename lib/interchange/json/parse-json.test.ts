import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { entriesOf } from "./entries-of";
import { lineOfPath, parseJson } from "./parse-json";

function read(text: string) {
  const result = parseJson("study.json", text);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe("parseJson", () => {
  it("reads what JSON.parse reads, whatever the layout", () => {
    const refused = /\\u0000|\\ud[89a-f]|(^|[[,:])-?\d{16,}([\],}]|$)/i;
    const kept = fc.jsonValue({ depthSize: "small" }).filter((value) => !refused.test(JSON.stringify(value)));
    fc.assert(
      fc.property(kept, fc.constantFrom(0, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    { text: "", kind: "invalid-json", line: 1 },
    { text: "{\n", kind: "invalid-json", line: 2 },
    { text: '{\n"a": 1,\n}', kind: "invalid-json", line: 3 },
    { text: "[1,\n2,]", kind: "invalid-json", line: 2 },
    { text: "[1 2]", kind: "invalid-json", line: 1 },
    { text: "{a: 1}", kind: "invalid-json", line: 1 },
    { text: "[1]\n\n]", kind: "invalid-json", line: 3 },
    { text: "[01]", kind: "invalid-json", line: 1 },
    { text: "[.5]", kind: "invalid-json", line: 1 },
    { text: "[NaN]", kind: "invalid-json", line: 1 },
    { text: "['a']", kind: "invalid-json", line: 1 },
    { text: '["a\nb"]', kind: "invalid-json", line: 1 },
    { text: '["\\x"]', kind: "invalid-json", line: 1 },
    { text: '["\\u12"]', kind: "invalid-json", line: 1 },
    { text: '["a', kind: "invalid-json", line: 1 },
    { text: "[true, nul]", kind: "invalid-json", line: 1 },
    { text: "[".repeat(70) + "]".repeat(70), kind: "nested-too-deep", line: 1 },
    { text: "[".repeat(1_000_000), kind: "nested-too-deep", line: 1 },
  ])("refuses $kind in line $line", ({ text, kind, line }) => {
    expect(parseJson("study.json", text)).toEqual({ ok: false, refusal: { kind, file: "study.json", line } });
  });

  test.each([
    { text: '\n["\\u0000"]', kind: "unstorable-text", line: 2, field: "[0]" },
    { text: '{"cases": [{"title": "\\ud83d"}]}', kind: "unstorable-text", line: 1, field: "cases[0].title" },
    { text: '["\\ude00\\ud83d"]', kind: "unstorable-text", line: 1, field: "[0]" },
    { text: '{"a\\u0000b": 1}', kind: "unstorable-text", line: 1, field: "$" },
    { text: "[1, 1e999]", kind: "number-out-of-range", line: 1, field: "[1]" },
    { text: '[{},\n{"end": 9007199254740993}]', kind: "number-out-of-range", line: 2, field: "[1].end" },
  ])("refuses $kind in line $line, field $field", ({ text, ...refusal }) => {
    expect(parseJson("study.json", text)).toEqual({ ok: false, refusal: { file: "study.json", ...refusal } });
  });

  it("refuses a key that stands twice, and names it and its object", () => {
    expect(parseJson("study.json", '[{"leeftijd": 3,\n"leeftijd": 4}]')).toEqual({
      ok: false,
      refusal: {
        kind: "duplicate-key",
        file: "study.json",
        line: 2,
        field: "[0].leeftijd",
        value: "leeftijd",
      },
    });
  });

  it("reads pairs of escapes as one character, and keys that a prototype has", () => {
    expect(read('"\\ud83d\\ude00"')).toBe("😀");
    expect(Object.keys(Object(read('{"__proto__": 1, "constructor": 2}')))).toEqual([
      "__proto__",
      "constructor",
    ]);
  });

  it("keeps the order of keys that look like numbers", () => {
    const value = read('{"b": 1, "2007": 2, "10": 3, "a": 4}');
    if (value === null || typeof value !== "object") throw new Error("no object");
    expect(entriesOf(value).map(([key]) => key)).toEqual(["b", "2007", "10", "a"]);
  });
});

test.each([
  { path: ["cases", 1, "group"], line: 6 },
  { path: ["cases", 1], line: 4 },
  { path: ["cases", 1, "title"], line: 4 },
  { path: ["cases", 7, "group"], line: 2 },
  { path: [], line: 1 },
])("finds line $line for $path", ({ path, line }) => {
  const text = '{\n"cases": [\n{"group": "a"},\n{\n"code": "EK02",\n"group": "b"}]}';
  expect(lineOfPath(text, path)).toBe(line);
});
