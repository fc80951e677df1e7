import { describe, expect, test } from "vitest";
import { codebookContent } from "@/lib/interchange/codebook-content";
import { type KeptCodebook, keptCodebook } from "./codebook-changes";
import { isDefinedOtherwise } from "./is-defined-otherwise";
import { templateStudy } from "./template-study";

const factor = { label: "school", polarity: null, definition: "De school doet mee." };
const kept = keptCodebook(
  codebookContent(templateStudy({ name: "x", language: "nl", template: "themes" }).themes),
);
if (kept === null) throw new Error("a codebook can't be read back");
const before: KeptCodebook = { themes: kept.themes.map((theme) => ({ ...theme, codes: [factor] })) };
const [first, second] = before.themes;
if (first === undefined || second === undefined) throw new RangeError("the method has themes");

function changed(change: Partial<typeof first>): KeptCodebook {
  return { themes: before.themes.map((theme) => (theme === first ? { ...theme, ...change } : theme)) };
}

const onTheme = { theme: first.code, code: null };
const onCode = { theme: first.code, code: factor };

describe("what a coding is tagged with is defined otherwise", () => {
  test.each([
    ["its theme's definition", { definition: "Nieuw." }, onTheme, true],
    ["its theme's definition, for a code of it", { definition: "Nieuw." }, onCode, true],
    ["a stance's wording", { wording: { ...first.wording, gelijk: "anders" } }, onTheme, true],
    ["its own definition", { codes: [{ ...factor, definition: "Nieuw." }] }, onCode, true],
    ["that it is no longer there", { codes: [] }, onCode, true],
    ["a code of it, for the theme itself", { codes: [{ ...factor, definition: "Nieuw." }] }, onTheme, false],
    ["only the name", { name: "Anders" }, onTheme, false],
    ["nothing", {}, onCode, false],
  ])("by %s", (_, change, tag, otherwise) => {
    expect(isDefinedOtherwise(before, changed(change), tag)).toBe(otherwise);
  });

  test("not by what another theme says", () => {
    expect(
      isDefinedOtherwise(before, changed({ definition: "Nieuw." }), { theme: second.code, code: null }),
    ).toBe(false);
  });
});
