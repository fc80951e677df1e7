import { describe, expect, test } from "vitest";
import { referencesIn, renameCodings } from "./references-in";
import { type RichText, richTextSchema } from "./rich-text";
import { isBlank, textOfLines, wordsOf } from "./words-of";

const coding = "7d8f1c56-6a6b-4a5e-9d5e-0f3a4b5c6d7e";
const full = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Situatie" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Vet", marks: [{ type: "bold" }, { type: "italic" }] },
        { type: "hardBreak" },
        {
          type: "reference",
          attrs: { target: { kind: "turn", interview: "EK01-O1", version: 1, turn: 12 } },
        },
        { type: "reference", attrs: { target: { kind: "coding", coding } } },
      ],
    },
    {
      type: "bulletList",
      content: [
        { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "punt 👍" }] }] },
      ],
    },
    { type: "paragraph" },
  ],
};

describe("a text", () => {
  test("with every allowed part is taken as it is", () => {
    expect(richTextSchema.parse(full)).toEqual(full);
  });

  test("has its words, and its links by what they point at", () => {
    const text = richTextSchema.parse(full);
    expect(wordsOf(text)).toBe("Situatie\nVet\n\npunt 👍\n");
    expect(referencesIn(text).map(({ kind }) => kind)).toEqual(["turn", "coding"]);
    expect(referencesIn(renameCodings(text, () => 4))[1]).toEqual({ kind: "coding", coding: 4 });
  });

  const withInline = (inline: unknown) => ({
    type: "doc",
    content: [{ type: "paragraph", content: [inline] }],
  });
  test.each([
    ["a node that is not named", { type: "doc", content: [{ type: "codeBlock" }] }],
    ["an image", withInline({ type: "image", attrs: { src: "https://elders.example/x.png" } })],
    [
      "a mark that is not named",
      withInline({ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:1" } }] }),
    ],
    [
      "a key that is not named",
      { type: "doc", content: [{ type: "paragraph", attrs: { style: "color:red" } }] },
    ],
    [
      "a list in a list",
      {
        type: "doc",
        content: [
          {
            type: "bulletList",
            content: [{ type: "listItem", content: [{ type: "bulletList", content: [] }] }],
          },
        ],
      },
    ],
    ["another heading", { type: "doc", content: [{ type: "heading", attrs: { level: 1 } }] }],
    ["a NUL", withInline({ type: "text", text: "a\0b" })],
    ["half a surrogate pair", withInline({ type: "text", text: "\ud83d" })],
    [
      "a link to anything else",
      withInline({ type: "reference", attrs: { target: { kind: "url", href: "https://x" } } }),
    ],
    ["no block at all", { type: "doc", content: [] }],
  ])("with %s is refused", (_why, given) => {
    expect(richTextSchema.safeParse(given).success).toBe(false);
  });

  test.each<[string, RichText, boolean]>([
    ["only spaces", textOfLines("  \n "), true],
    ["a word", textOfLines("\nwoord"), false],
    [
      "only a link",
      {
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [{ type: "reference", attrs: { target: { kind: "coding", coding: null } } }],
          },
        ],
      },
      false,
    ],
  ])("with %s: blank %#", (_what, text, blank) => {
    expect(isBlank(text)).toBe(blank);
  });

  test("of lines says those lines", () => {
    for (const lines of ["", "een", "een\n\ntwee\n"]) expect(wordsOf(textOfLines(lines))).toBe(lines);
  });
});
