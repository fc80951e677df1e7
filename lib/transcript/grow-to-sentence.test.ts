import { describe, expect, test } from "vitest";
import { growToSentence, sentenceAfter } from "./grow-to-sentence";
import { joinTurns } from "./join-turns";

const transcript = joinTurns([
  { speaker: "I", at: null, text: "Hoe gaat het nu?" },
  { speaker: "R", at: null, text: "Rustiger. Ze gaat weer naar school. " },
  { speaker: "I", at: null, text: "En thuis?" },
]);
const place = (words: string) => {
  const from = transcript.text.indexOf(words);
  return { from, to: from + words.length };
};
const words = (passage: { from: number; to: number } | null) =>
  passage && transcript.text.slice(passage.from, passage.to);

describe("a passage grows by whole sentences", () => {
  test.each([
    [
      "a caret takes its sentence",
      { from: place("gaat weer").from, to: place("gaat weer").from },
      "Ze gaat weer naar school.",
    ],
    ["part of a sentence takes the whole", place("weer naar"), "Ze gaat weer naar school."],
    ["a passage over two sentences takes both", place("stiger. Ze"), "Rustiger. Ze gaat weer naar school."],
    ["a whole sentence takes the next", place("Rustiger."), "Rustiger. Ze gaat weer naar school."],
    [
      "the last sentence of a turn takes the next turn's first",
      place("Ze gaat weer naar school."),
      "Ze gaat weer naar school. \nEn thuis?",
    ],
    ["the last sentence has no next", place("En thuis?"), null],
  ])("%s", (_, passage, grown) => {
    expect(words(growToSentence(transcript, passage))).toBe(grown);
  });
});

test.each([
  ["within the turn", place("Rustiger.").to, "Ze gaat weer naar school."],
  ["in the next turn, behind the last of its turn", place("weer naar school.").to, "En thuis?"],
  ["nowhere, behind the last of all", transcript.text.length, null],
])("the sentence after one stands %s", (_, offset, after) => {
  expect(words(sentenceAfter(transcript, offset))).toBe(after);
});
