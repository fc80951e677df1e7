import { expect, test } from "vitest";
import type { ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { codedStretches } from "./coded-stretches";

/** Turns of nine letters and a line feed. */
const turns = [0, 1, 2, 3, 4].map((turn) => ({ from: turn * 10, to: turn * 10 + 9, speaker: "R", at: null }));
const [safety, contact] = [namedId<ThemeId>("safety"), namedId<ThemeId>("contact")] as const;

test("codings are counted by theme in each stretch that they reach, and the last stretch may be shorter", () => {
  const stretches = codedStretches(
    turns,
    [
      { from: 0, to: 3, theme: safety },
      { from: 15, to: 25, theme: safety },
      { from: 10, to: 19, theme: contact },
    ],
    2,
  );
  expect(stretches.map(({ byTheme, ...stretch }) => ({ ...stretch, byTheme: [...byTheme] }))).toEqual([
    {
      first: 1,
      last: 2,
      codings: 3,
      byTheme: [
        [safety, 2],
        [contact, 1],
      ],
    },
    { first: 3, last: 4, codings: 1, byTheme: [[safety, 1]] },
    { first: 5, last: 5, codings: 0, byTheme: [] },
  ]);
});

test("without turns there are no stretches", () => {
  expect(codedStretches([], [], 10)).toEqual([]);
});
