import fc from "fast-check";
import { expect, it, test } from "vitest";
import { findTurn } from "./find-turn";
import { coverText, joinTurns, spokenTurns } from "./join-turns";

const spoken = fc.array(
  fc.record({
    speaker: fc.constantFrom("I", "R", "M"),
    at: fc.option(fc.nat(9000)),
    text: fc.string({ unit: "grapheme", maxLength: 12 }).map((any) => any.replaceAll("\n", " ")),
  }),
  { minLength: 1, maxLength: 40 },
);

it("joins turns by one line feed and says where each stands", () => {
  const joined = joinTurns([
    { speaker: "I", at: 6, text: "En nu?" },
    { speaker: "R", at: null, text: "Beter 👍" },
  ]);
  expect(joined.text).toBe("En nu?\nBeter 👍");
  expect(joined.turns).toEqual([
    { from: 0, to: 6, speaker: "I", at: 6 },
    { from: 7, to: 15, speaker: "R", at: null },
  ]);
});

it("gives back the turns that were joined, and they cover the text", () => {
  fc.assert(
    fc.property(spoken, (given) => {
      const joined = joinTurns(given);
      expect(spokenTurns(joined)).toEqual(given);
      expect(coverText(joined)).toBe(true);
    }),
  );
});

test.each([
  {
    why: "a gap",
    turns: [
      [0, 2],
      [4, 5],
    ],
  },
  {
    why: "an overlap",
    turns: [
      [0, 2],
      [2, 5],
    ],
  },
  { why: "a text that goes on", turns: [[0, 2]] },
  {
    why: "a turn beyond the text",
    turns: [
      [0, 2],
      [3, 9],
    ],
  },
  {
    why: "another sign between",
    turns: [
      [0, 1],
      [2, 5],
    ],
  },
  { why: "no turns", turns: [] },
])("sees that turns with $why do not cover the text", ({ turns }) => {
  const placed = turns.map(([from = 0, to = 0]) => ({ from, to, speaker: "R", at: null }));
  expect(coverText({ text: "ab\ncd", turns: placed })).toBe(false);
});

it("finds by halving the turn that a walk over all turns finds", () => {
  fc.assert(
    fc.property(spoken, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
      const { text, turns } = joinTurns(given);
      const offset = Math.floor(share * text.length);
      expect(findTurn(turns, offset)).toBe(turns.findLastIndex((turn) => turn.from <= offset));
    }),
  );
});

it("has no turn outside the text", () => {
  const { turns } = joinTurns([{ speaker: "R", at: null, text: "Ja." }]);
  expect(findTurn(turns, 3)).toBe(0);
  expect(() => findTurn(turns, 4)).toThrow(RangeError);
  expect(() => findTurn(turns, -1)).toThrow(RangeError);
  expect(() => findTurn([], 0)).toThrow(RangeError);
});
