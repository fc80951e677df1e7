import { describe, expect, test } from "vitest";
import { correctTranscript } from "./correct-transcript";
import { joinTurns } from "./join-turns";

const base = joinTurns([
  { speaker: "I", at: 0, text: "Hoe gaat het?" },
  { speaker: "R", at: 6, text: "Beter 👍. Ze slaapt." },
]);
const split = joinTurns([
  { speaker: "I", at: 0, text: "Hoe gaat het?" },
  { speaker: "R", at: 6, text: "Beter 👍." },
  { speaker: "O", at: null, text: "Ze slaapt." },
]);
const asTyped = [{ from: 23, to: 24, insert: "\n" }];

describe("correcting a transcript", () => {
  test("gives the new text with its turns, and the edits that were needed", () => {
    const wide = [{ from: 14, to: 24, insert: "Beter 👍.\n" }];
    expect(correctTranscript(base, { edits: wide, turns: split.turns })).toEqual({
      ok: true,
      value: { ...split, edits: asTyped },
    });
  });

  test("of a speaker alone leaves the text as it was", () => {
    const turns = base.turns.map((turn) => ({ ...turn, speaker: "M" }));
    expect(correctTranscript(base, { edits: [], turns })).toEqual({
      ok: true,
      value: { text: base.text, turns, edits: [] },
    });
  });

  test.each([
    ["turns that don't cover the text", [{ from: 3, to: 3, insert: "!" }], base.turns, "turns-not-of-text"],
    ["an edit beyond the text", [{ from: 0, to: 99, insert: "" }], base.turns, "edit-outside-text"],
    [
      "edits that overlap",
      [
        { from: 2, to: 5, insert: "" },
        { from: 4, to: 6, insert: "" },
      ],
      base.turns,
      "edits-out-of-order",
    ],
    ["an edge inside a character", [{ from: 21, to: 22, insert: "" }], base.turns, "edit-inside-character"],
    ["half a character", [{ from: 0, to: 0, insert: "\ud83d" }], base.turns, "edit-not-text"],
    ["nothing left", [{ from: 0, to: base.text.length, insert: " " }], base.turns, "text-empty"],
    ["nothing changed", [{ from: 0, to: 3, insert: "Hoe" }], base.turns, "nothing-corrected"],
  ])("refuses %s", (_, edits, turns, kind) => {
    expect(correctTranscript(base, { edits, turns })).toEqual({ ok: false, refusal: { kind } });
  });
});
