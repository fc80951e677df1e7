import { expect, test } from "vitest";
import { checkEditedQuote } from "./check-edited-quote";
import { elideStretch } from "./elide-stretch";

const text = "De therapie helpt hem, zegt Sanne, en thuis is het rustiger.";

function without(words: string): string {
  const from = text.indexOf(words);
  return elideStretch(text, from, from + words.length);
}

test.each([
  ["zegt Sanne,", "De therapie helpt hem, (...) en thuis is het rustiger."],
  [" zegt Sanne, ", "De therapie helpt hem, (...) en thuis is het rustiger."],
  ["egt Sann", "De therapie helpt hem, (...) en thuis is het rustiger."],
  ["De therapie", "(...) helpt hem, zegt Sanne, en thuis is het rustiger."],
  ["rustiger.", "De therapie helpt hem, zegt Sanne, en thuis is het (...)"],
  [" ", text],
])("without %j stands %j, and that says nothing that was not said", (words, edited) => {
  expect(without(words)).toBe(edited);
  expect(checkEditedQuote(text, edited).ok).toBe(true);
});
