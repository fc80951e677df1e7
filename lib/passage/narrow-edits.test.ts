import { expect, test } from "vitest";
import { applyEdits } from "./edit";
import { editsBetween, narrowEdits } from "./narrow-edits";

const paragraph =
  "Het gaat beter met Noor. Ze slaapt weer thuis en gaat elke dag naar school. Oma komt twee keer in de week.";

test.each([
  ["nothing", paragraph, paragraph, []],
  ["a letter", "Nor", "Noor", [{ from: 2, to: 2, insert: "o" }]],
  [
    "two typos in a paragraph that was pasted over itself",
    paragraph.replace("Noor", "Nor").replace("twee", "2"),
    paragraph,
    [
      { from: 21, to: 21, insert: "o" },
      { from: 84, to: 85, insert: "twee" },
    ],
  ],
  [
    "another sentence, of which a few words happen to be the same",
    "Ze is nu veilig.",
    "Hij was er nu niet.",
    [{ from: 0, to: 15, insert: "Hij was er nu niet" }],
  ],
  ["an emoji for one that shares its first half", "a👍b", "a👎b", [{ from: 1, to: 3, insert: "👎" }]],
  ["a repeated word", "ja ja ja", "ja ja", [{ from: 5, to: 8, insert: "" }]],
])("finds %s", (_, text, next, edits) => {
  const found = editsBetween(text, next);
  expect(found).toEqual(edits);
  expect(applyEdits(text, found)).toBe(next);
});

test("an edit of half a character becomes one of the whole", () => {
  expect(narrowEdits("a👍b", [{ from: 2, to: 3, insert: "\udc4e" }])).toEqual([
    { from: 1, to: 3, insert: "👎" },
  ]);
});
