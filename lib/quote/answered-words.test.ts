import { expect, test } from "vitest";
import { joinTurns } from "@/lib/transcript/join-turns";
import { answeredWords } from "./answered-words";
import { checkEditedQuote } from "./check-edited-quote";

const { text, turns } = joinTurns([
  { speaker: "I", at: null, text: "Hoe gaat het?" },
  { speaker: "R", at: null, text: "Ze komt thuis." },
  { speaker: "I", at: null, text: "Hoe komt dat?" },
  { speaker: "R", at: null, text: "Door school." },
  { speaker: "M", at: null, text: "En door oma." },
]);

function quoted(begin: string, end: string): string {
  const passage = { from: text.indexOf(begin), to: text.indexOf(end) + end.length };
  return answeredWords({ ...passage, words: text.slice(passage.from, passage.to) }, turns);
}

test.each([
  { begin: "Ze komt", end: "thuis.", words: "Ze komt thuis." },
  { begin: "het?", end: "thuis.", words: "Ze komt thuis." },
  { begin: "Ze komt", end: "Hoe komt", words: "Ze komt thuis." },
  { begin: "komt thuis", end: "school.", words: "komt thuis.\n(...)\nDoor school." },
  { begin: "Door", end: "oma.", words: "Door school.\nEn door oma." },
  { begin: "Hoe gaat", end: "het?", words: "" },
])("from '$begin' to '$end' nothing that was asked is quoted: '$words'", ({ begin, end, words }) => {
  expect(quoted(begin, end)).toBe(words);
});

test("an edit keeps the mark of what was asked in between, or may not leave it out", () => {
  const said = quoted("Ze komt", "school.");
  expect(checkEditedQuote(said, "Ze komt thuis. (...) Door school.").ok).toBe(true);
  expect(checkEditedQuote(said, "Ze komt thuis. Door school.").ok).toBe(false);
});
