import { expect, test } from "vitest";
import { joinTurns } from "@/lib/transcript/join-turns";
import { caretAfter } from "./caret-after";

const transcript = joinTurns([
  { speaker: "R", at: null, text: "Rustiger. Ze gaat weer. " },
  { speaker: "I", at: null, text: "En thuis?" },
]);
const end = (words: string) => transcript.text.indexOf(words) + words.length;

test.each([
  ["at the next word of the turn", end("Rustiger."), transcript.text.indexOf("Ze")],
  ["behind the passage, where only blanks follow in its turn", end("Ze gaat weer."), end("Ze gaat weer.")],
  ["at the end of the text, behind its last words", end("En thuis?"), transcript.text.length],
])("the caret goes on %s", (_, to, caret) => {
  expect(caretAfter(transcript, { from: to - 3, to })).toBe(caret);
});
