import { describe, expect, it, test } from "vitest";
import { codebookContent } from "@/lib/interchange/codebook-content";
import { codebookChanges, type KeptCodebook, keptCodebook } from "./codebook-changes";
import { templateStudy } from "./template-study";

const { themes } = templateStudy({ name: "x", language: "nl", template: "themes" });
const before = kept(themes);

function kept(given: typeof themes): KeptCodebook {
  const read = keptCodebook(codebookContent(given));
  if (read === null) throw new Error("a codebook can't be read back");
  return read;
}

function changed(change: (theme: KeptCodebook["themes"][number]) => object) {
  const [first, ...others] = before.themes;
  if (first === undefined) throw new RangeError("the method has themes");
  return codebookChanges(before, { themes: [{ ...first, ...change(first) }, ...others] });
}

describe("from one codebook version to the next", () => {
  it("nothing changed where only the order did", () => {
    expect(codebookChanges(before, { themes: before.themes.toReversed() })).toEqual([]);
  });

  it("a definition says what it was and what it is", () => {
    expect(changed(() => ({ definition: "Nieuw." }))).toEqual([
      {
        kind: "theme-defined",
        theme: before.themes[0]?.name,
        from: before.themes[0]?.definition,
        to: "Nieuw.",
      },
    ]);
  });

  it("a renamed theme is the same theme, by its code", () => {
    expect(changed(() => ({ name: "Anders" }))).toEqual([
      { kind: "theme-renamed", theme: "Anders", from: before.themes[0]?.name, to: "Anders" },
    ]);
  });

  it("a stance's words, and codes that come, go or are defined otherwise", () => {
    const rust = { label: "rust", polarity: null, definition: "a" } as const;
    const hulp = { label: "hulp", polarity: "bevorderend", definition: "" } as const;
    const [first, ...others] = before.themes;
    if (first === undefined) throw new RangeError("the method has themes");
    const was = { themes: [{ ...first, codes: [rust, hulp] }, ...others] };
    const is = {
      themes: [
        {
          ...first,
          wording: { ...first.wording, gelijk: "even veilig" },
          codes: [
            { ...rust, definition: "b" },
            { ...hulp, polarity: "belemmerend" as const },
          ],
        },
        ...others,
      ],
    };
    expect(codebookChanges(was, is)).toEqual([
      {
        kind: "stance-worded",
        theme: first.name,
        stance: "gelijk",
        from: first.wording.gelijk,
        to: "even veilig",
      },
      { kind: "code-defined", theme: first.name, code: "rust", from: "a", to: "b" },
      { kind: "code-added", theme: first.name, code: "hulp" },
      { kind: "code-removed", theme: first.name, code: "hulp" },
    ]);
  });

  it("themes come, and go at the end", () => {
    const [first, second] = before.themes;
    if (first === undefined || second === undefined) throw new RangeError("the method has themes");
    expect(codebookChanges({ themes: [first] }, { themes: [second] })).toEqual([
      { kind: "theme-added", theme: second.name },
      { kind: "theme-removed", theme: first.name },
    ]);
  });
});

test.each([[null], [{}], [{ themes: [{ code: "x" }] }]])("%j is no kept codebook", (content) => {
  expect(keptCodebook(content)).toBeNull();
});
