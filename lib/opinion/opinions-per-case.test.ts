import fc from "fast-check";
import { expect, it, test } from "vitest";
import { studyInWords } from "@/lib/study/study-in-words.setup";
import { countedOpinions } from "./counted-opinions";
import { opinionsPerCase } from "./opinions-per-case";

function perCase(words: string): Record<string, number> {
  const { cases, opinions, interviews } = studyInWords(words);
  const counts = opinionsPerCase(cases, countedOpinions(opinions, interviews));
  return Object.fromEntries(counts.map((each) => [each.case, each.opinions]));
}

test.each([
  ["EK c A1:gelijk O1: K1", { c: 2 }],
  ["EK c A1:gelijk O1>A1:gelijk K1:", { c: 2 }],
  ["EK c A1 O1>A1:gelijk", { c: 1 }],
  ["EK c A1\nEK d A1:", { c: 0, d: 1 }],
])("n(c) counts opinions whose interview was held, judged or not: %s", (words, expected) => {
  expect(perCase(words)).toEqual(expected);
});

it("joining two opinions lowers n(c) of their case by one and no other", () => {
  const sizes = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.nat(5));
  fc.assert(
    fc.property(sizes, ([size, elsewhere]) => {
      const people = (count: number) => Array.from({ length: count }, (_, at) => ` A${at}:`).join("");
      const apart = perCase(`EK c${people(size)}\nEK d${people(elsewhere)}`);
      const joined = perCase(`EK c${people(size).replace("A1:", "A1>A0:")}\nEK d${people(elsewhere)}`);
      expect(joined).toEqual({ c: (apart.c ?? 0) - 1, d: apart.d });
    }),
  );
});
