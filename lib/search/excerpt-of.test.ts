import { expect, test } from "vitest";
import { joinTurns } from "@/lib/transcript/join-turns";
import { excerptOf } from "./excerpt-of";
import { findHits } from "./find-hits";
import { parseQuery } from "./search-query";

function excerpt(query: string, text: string) {
  const transcript = joinTurns([
    { speaker: "I", at: 0, text: "Ervoor." },
    { speaker: "R", at: 1, text },
  ]);
  const [hit] = findHits(transcript, parseQuery(query), ({ folded }) => new Set([folded]));
  if (hit === undefined) throw new Error("no hit");
  return excerptOf(transcript, hit);
}

test("a short turn is given whole, and nothing of the turn before it", () => {
  expect(excerpt("oma", "Bij oma thuis.")).toEqual({
    before: "Bij ",
    parts: [{ from: 12, text: "oma", marked: true }],
    after: " thuis.",
    cut: { before: false, after: false },
  });
});

test("what stands between the words that were looked for is not marked", () => {
  expect(excerpt("ruzie oma", "Ruzie met oma.").parts).toEqual([
    { from: 8, text: "Ruzie", marked: true },
    { from: 13, text: " met ", marked: false },
    { from: 18, text: "oma", marked: true },
  ]);
});

test("a long turn is cut between words, on both sides", () => {
  const { before, after, cut } = excerpt("oma", `${"voor ".repeat(50)}oma${" daarna".repeat(50)}`);
  expect(before).toMatch(/^(voor )+$/);
  expect(after).toMatch(/^( daarna)+$/);
  expect(cut).toEqual({ before: true, after: true });
});

test("a text without blanks is cut between characters, not inside one", () => {
  const { before, after } = excerpt("oma", `${"🙂".repeat(90)}oma${"🙂".repeat(90)}`);
  expect(before).toMatch(/^🙂+$/u);
  expect(after).toMatch(/^🙂+$/u);
});
