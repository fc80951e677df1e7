import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeTexts } from "./merge-texts";
import type { RichText } from "./rich-text";
import { textOfLines, wordsOf } from "./words-of";

const text = (...lines: string[]): RichText => textOfLines(lines.join("\n"));
const lines = (given: RichText) => wordsOf(given).split("\n");

describe("two versions of one text", () => {
  test.each([
    {
      rule: "changes in different places both come in",
      base: ["a", "b", "c"],
      mine: ["A", "b", "c"],
      theirs: ["a", "b", "C"],
      merged: ["A", "b", "C"],
      clashes: 0,
    },
    {
      rule: "a place that both changed keeps both, theirs first",
      base: ["a", "b", "c"],
      mine: ["a", "mijn", "c"],
      theirs: ["a", "hun", "c"],
      merged: ["a", "hun", "mijn", "c"],
      clashes: 1,
    },
    {
      rule: "what both changed alike stands once",
      base: ["a", "b"],
      mine: ["a", "x"],
      theirs: ["a", "x"],
      merged: ["a", "x"],
      clashes: 0,
    },
    {
      rule: "what one took out and the other left is out",
      base: ["a", "b", "c"],
      mine: ["a", "c"],
      theirs: ["a", "b", "c", "d"],
      merged: ["a", "c", "d"],
      clashes: 0,
    },
    {
      rule: "what one took out and the other rewrote stays as rewritten",
      base: ["a", "b", "c"],
      mine: ["a", "c"],
      theirs: ["a", "B", "c"],
      merged: ["a", "B", "c"],
      clashes: 1,
    },
    {
      rule: "two additions at the end both stay",
      base: ["a"],
      mine: ["a", "mijn"],
      theirs: ["a", "hun"],
      merged: ["a", "hun", "mijn"],
      clashes: 1,
    },
  ])("$rule", ({ base, mine, theirs, merged, clashes }) => {
    const result = mergeTexts(text(...base), text(...mine), text(...theirs));
    expect(lines(result.text)).toEqual(merged);
    expect(result.clashes).toBe(clashes);
  });

  const some = fc
    .array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 1, maxLength: 12 })
    .map((chosen) => text(...chosen));

  test("lose no block that either wrote", () => {
    fc.assert(
      fc.property(some, some, some, (base, mine, theirs) => {
        const merged = lines(mergeTexts(base, mine, theirs).text);
        const old = new Set(lines(base));
        for (const line of [...lines(mine), ...lines(theirs)])
          if (!old.has(line)) expect(merged).toContain(line);
      }),
      { numRuns: 500 },
    );
  });

  test("give the one that changed where the other did not, and the text itself where they are alike", () => {
    fc.assert(
      fc.property(some, some, (base, changed) => {
        expect(mergeTexts(base, changed, base)).toEqual({ text: changed, clashes: 0 });
        expect(mergeTexts(base, base, changed)).toEqual({ text: changed, clashes: 0 });
        expect(mergeTexts(base, changed, changed)).toEqual({ text: changed, clashes: 0 });
      }),
      { numRuns: 500 },
    );
  });
});
