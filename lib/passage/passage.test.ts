import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { passageIn, quoteOf } from "./passage";

const text = "Ja 👩‍👧, e\u0301cht.";

describe("passageIn", () => {
  test.each([
    { why: "a fraction", from: 0.5, to: 2, kind: "passage-not-whole" },
    { why: "no number", from: 0, to: Number.NaN, kind: "passage-not-whole" },
    { why: "an infinite end", from: 0, to: Number.POSITIVE_INFINITY, kind: "passage-not-whole" },
    { why: "a start before the text", from: -1, to: 2, kind: "passage-outside-text" },
    { why: "an end after the text", from: 0, to: text.length + 1, kind: "passage-outside-text" },
    { why: "no unit", from: 2, to: 2, kind: "passage-empty" },
    { why: "an end before the start", from: 3, to: 2, kind: "passage-empty" },
    { why: "a start inside a surrogate pair", from: 4, to: 6, kind: "passage-inside-character" },
    { why: "an end inside a surrogate pair", from: 0, to: 4, kind: "passage-inside-character" },
  ])("refuses $why", ({ from, to, kind }) => {
    expect(passageIn(text, { from, to })).toEqual({ ok: false, refusal: { kind } });
  });

  it("accepts the whole text, and a combining character apart from its letter", () => {
    expect(passageIn(text, { from: 0, to: text.length }).ok).toBe(true);
    expect(passageIn(text, { from: text.indexOf("\u0301"), to: text.length }).ok).toBe(true);
  });

  it("accepts exactly the passages whose quote is well-formed text", () => {
    const texts = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (any, from, to) => {
        const fits = from < to && to <= any.length && !/\p{Surrogate}/u.test(any.slice(from, to));
        expect(passageIn(any, { from, to }).ok).toBe(fits);
      }),
    );
  });
});

it("quotes the text from start up to the end", () => {
  expect(quoteOf("Ze is veiliger.", { from: 3, to: 5 })).toBe("is");
});
