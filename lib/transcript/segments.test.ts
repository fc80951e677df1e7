import { describe, expect, it, test } from "vitest";
import { quoteOf } from "@/lib/passage/passage";
import { joinTurns } from "./join-turns";
import { sentenceAt, snapToWords, wordAt } from "./segments";

const transcript = joinTurns([
  { speaker: "I", at: null, text: "Hoe gaat het met Noor?" },
  { speaker: "R", at: null, text: "Beter 👍. Ze is ’s avonds thuis; zo’n nacht komt niet meer.  Toch?" },
  { speaker: "I", at: null, text: "  " },
]);
const { text } = transcript;
const quoted = (passage: { from: number; to: number } | null) => passage && quoteOf(text, passage);

describe("sentenceAt", () => {
  test.each([
    { at: 0, sentence: "Hoe gaat het met Noor?" },
    { at: 22, sentence: "Hoe gaat het met Noor?" },
    { at: text.indexOf("Beter"), sentence: "Beter 👍." },
    { at: text.indexOf("nacht"), sentence: "Ze is ’s avonds thuis; zo’n nacht komt niet meer." },
    { at: text.indexOf("Toch") + 5, sentence: "Toch?" },
    { at: text.length, sentence: null },
  ])("gives $sentence at $at", ({ at, sentence }) => {
    expect(quoted(sentenceAt(transcript, at))).toBe(sentence);
  });

  it("throws outside the text", () =>
    expect(() => sentenceAt(transcript, text.length + 1)).toThrow(RangeError));
});

test.each([
  { at: text.indexOf("gaat") + 2, word: "gaat" },
  { at: text.indexOf("Noor") + 4, word: "Noor" },
  { at: text.indexOf("zo’n"), word: "zo’n" },
  { at: text.indexOf(" 👍") + 1, word: null },
  { at: text.indexOf("  Toch") + 1, word: null },
])("gives the word $word at $at", ({ at, word }) => {
  expect(quoted(wordAt(transcript, at))).toBe(word);
});

test.each([
  { from: "aat", to: "Noo", snapped: "gaat het met Noor" },
  { from: " is", to: "thuis", snapped: " is ’s avonds thuis" },
])("widens a passage to whole words: $snapped", ({ from, to, snapped }) => {
  const passage = { from: text.indexOf(from), to: text.indexOf(to) + to.length };
  expect(quoted(snapToWords(transcript, passage))).toBe(snapped);
});
