import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteOf } from "./passage";
import { stitchedQuote } from "./stitched-quote";
import { uniteOverlapping } from "./unite-overlapping";

test("united passages give the words of the text from the first to the last", () => {
  const text = fc.string({ minLength: 1, maxLength: 60, unit: "binary" });
  const edges = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(text, edges, (words, given) => {
      const quotes = given.flatMap(([one, other]) => {
        const [from, to] = [one % (words.length + 1), other % (words.length + 1)];
        return from < to ? [{ from, to, quote: quoteOf(words, { from, to }) }] : [];
      });
      for (const united of uniteOverlapping(quotes))
        expect(stitchedQuote(united)).toBe(quoteOf(words, united));
    }),
  );
});

test.each([
  [
    "a gap",
    {
      from: 0,
      to: 4,
      parts: [
        { from: 0, to: 1, quote: "a" },
        { from: 2, to: 4, quote: "cd" },
      ],
    },
  ],
  ["a quote of another length", { from: 0, to: 2, parts: [{ from: 0, to: 2, quote: "a" }] }],
  ["a missing end", { from: 0, to: 3, parts: [{ from: 0, to: 1, quote: "a" }] }],
])("refuses %s", (_, united) => {
  expect(() => stitchedQuote(united)).toThrow(RangeError);
});
