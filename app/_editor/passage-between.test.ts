import { describe, expect, test } from "vitest";
import { joinTurns } from "@/lib/transcript/join-turns";
import { mapOffsets } from "./offset-map";
import { passageBetween } from "./passage-between";

const transcript = joinTurns([
  { speaker: "R", at: null, text: "Ja. Fijn 😀 zo " },
  { speaker: "I", at: null, text: "Goed" },
]);
const map = mapOffsets(transcript.turns);

/** The words of the passage between two offsets. */
function between(from: number, to: number): string | null {
  const passage = passageBetween(transcript, map, { from: map.positionOf(from), to: map.positionOf(to) });
  return passage && transcript.text.slice(passage.from, passage.to);
}

describe("the passage of a selection", () => {
  test.each([
    ["is what was selected", 4, 8, "Fijn"],
    ["leaves out blanks at its ends", 3, 9, "Fijn"],
    ["leaves out the turn's end", 12, 16, "zo"],
    ["keeps the line feed between two turns", 12, 20, "zo \nGoed"],
    ["takes a character whole where its half was selected", 4, 10, "Fijn 😀"],
    ["is none where only blanks were selected", 14, 16, null],
    ["is none for a caret", 5, 5, null],
  ])("%s", (_, from, to, words) => {
    expect(between(from, to)).toBe(words);
  });
});
