import { describe, expect, test } from "vitest";
import { joinTurns } from "@/lib/transcript/join-turns";
import { findTurns, lineAround, turnQueryOf } from "./find-turns";

const transcript = (interview: string, ...said: readonly string[]) => ({
  interview,
  version: 1,
  ...joinTurns(said.map((text, at) => ({ speaker: at % 2 === 0 ? "I" : "R", at: null, text }))),
});
const transcripts = [
  transcript("EK01-A1", "Hoe gaat het?", "Veel beter, geïnspireerd zelfs.", "En thuis?"),
  transcript("EK01-O1", "Hoe gaat het?", "Thuis gaat het beter."),
];
const codes = transcripts.map(({ interview }) => interview);

describe("a search over turns", () => {
  test.each([
    { typed: "beter", found: ["EK01-A1 2", "EK01-O1 2"] },
    { typed: "BETER thuis", found: ["EK01-O1 2"] },
    { typed: "geinspireerd", found: ["EK01-A1 2"] },
    { typed: "3", found: ["EK01-A1 3"] },
    { typed: "ek01-o 2", found: ["EK01-O1 2"] },
    { typed: "ek01-o", found: ["EK01-O1 1", "EK01-O1 2"] },
    { typed: "nergens", found: [] },
    { typed: "  ", found: [] },
  ])("for '$typed' finds $found", ({ typed, found }) => {
    const hits = findTurns(transcripts, turnQueryOf(typed, codes), 20);
    expect(hits.map(({ interview, turn }) => `${interview} ${turn}`)).toEqual(found);
  });

  test("gives the turn's place in the text, and no more than was asked for", () => {
    const [hit, more] = findTurns(transcripts, turnQueryOf("beter", codes), 1);
    expect(more).toBeUndefined();
    expect(transcripts[0]?.text.slice(hit?.from, hit?.to)).toBe("Veel beter, geïnspireerd zelfs.");
  });
});

test("a long turn is cut to a line around the word", () => {
  const line = lineAround(`${"a ".repeat(200)}kern${" b".repeat(200)}`, "kern");
  expect(line).toContain("kern");
  expect(line.startsWith("… ") && line.endsWith(" …")).toBe(true);
  expect([...line].length).toBeLessThanOrEqual(164);
  expect(lineAround("kort\nen goed", "goed")).toBe("kort en goed");
});
