import { expect, test } from "vitest";
import { joinTurns } from "@/lib/transcript/join-turns";
import { quotedTurns } from "./quoted-turns";

const transcript = joinTurns([
  { speaker: "I", at: 60, text: "En thuis?" },
  { speaker: "R", at: 62.5, text: "Beter 🙂 nu." },
  { speaker: "R", at: null, text: "Echt." },
]);

test.each([
  ["words of one turn, to the letter", 3, 9, [{ number: 1, speaker: "I", at: 60, words: "thuis?" }]],
  ["without blanks at the ends", 2, 10, [{ number: 1, speaker: "I", at: 60, words: "thuis?" }]],
  [
    "turn by turn, each with its speaker and time",
    3,
    28,
    [
      { number: 1, speaker: "I", at: 60, words: "thuis?" },
      { number: 2, speaker: "R", at: 62.5, words: "Beter 🙂 nu." },
      { number: 3, speaker: "R", at: null, words: "Echt." },
    ],
  ],
  ["a line feed alone has no words", 9, 10, []],
])("a quote has %s", (_, from, to, turns) => {
  expect(quotedTurns(transcript, { from, to })).toEqual(turns);
});
