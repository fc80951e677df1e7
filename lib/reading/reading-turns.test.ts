import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { joinTurns } from "@/lib/transcript/join-turns";
import { type ReadingPart, readingTurns } from "./reading-turns";

type Coding = { readonly id: string; readonly from: number; readonly to: number };

const transcript = joinTurns([
  { speaker: "I", at: 0, text: "En nu?" },
  { speaker: "R", at: 4, text: "Beter. Veel beter." },
]);

function heard(parts: readonly ReadingPart<Coding>[]): string {
  return parts
    .map((part) => {
      if (part.kind === "words") return part.words;
      return part.kind === "begin" ? `<${part.coding.id} ` : ` ${part.coding.id}>`;
    })
    .join("");
}

const turnsWith = (...codings: Coding[]) =>
  readingTurns(transcript, codings).map(({ parts }) => heard(parts));

describe("a coding begins and ends where it does", () => {
  test.each([
    ["within a turn", [{ id: "a", from: 7, to: 13 }], ["En nu?", "<a Beter. a> Veel beter."]],
    ["over two turns once", [{ id: "a", from: 3, to: 12 }], ["En <a nu?", "Beter a>. Veel beter."]],
    [
      "one after the other",
      [
        { id: "a", from: 7, to: 14 },
        { id: "b", from: 14, to: 25 },
      ],
      ["En nu?", "<a Beter.  a><b Veel beter. b>"],
    ],
    [
      "one in the other",
      [
        { id: "in", from: 7, to: 12 },
        { id: "out", from: 7, to: 25 },
      ],
      ["En nu?", "<out <in Beter in>. Veel beter. out>"],
    ],
    ["from the line feed on", [{ id: "a", from: 6, to: 12 }], ["En nu?", "<a Beter a>. Veel beter."]],
    ["up to the line feed", [{ id: "a", from: 0, to: 7 }], ["<a En nu? a>", "Beter. Veel beter."]],
  ])("%s", (_, codings, turns) => {
    expect(turnsWith(...codings)).toEqual(turns);
  });
});

it("says every word once, and every coding's begin before its end, whatever lies over what", () => {
  const word = fc.constantFrom("ja", "nee", "ik weet het niet", "👨‍👩‍👧", "");
  const spoken = fc.array(
    word.map((text) => ({ speaker: "R", at: null, text })),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(spoken, fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 }), (turns, edges) => {
      const turned = joinTurns(turns);
      const codings = edges.flatMap(([one, other], place) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        return to <= turned.text.length && from < to ? [{ id: String(place), from, to }] : [];
      });
      const read = readingTurns(turned, codings);
      const words = read.map(({ parts }) =>
        parts.map((part) => (part.kind === "words" ? part.words : "")).join(""),
      );
      expect(words).toEqual(turns.map(({ text }) => text));
      const edgesHeard = read
        .flatMap(({ parts }) => parts)
        .flatMap((part) => (part.kind === "words" ? [] : [`${part.kind} ${part.coding.id}`]));
      expect(edgesHeard.toSorted()).toEqual(
        codings.flatMap(({ id }) => [`begin ${id}`, `end ${id}`]).toSorted(),
      );
      for (const { id } of codings)
        expect(edgesHeard.indexOf(`begin ${id}`)).toBeLessThan(edgesHeard.indexOf(`end ${id}`));
      for (const part of read.flatMap(({ parts }) => parts)) {
        if (part.kind !== "words") continue;
        const over = codings.filter(
          ({ from, to }) => from <= part.from && part.from + part.words.length <= to,
        );
        expect(part.under.map(({ id }) => id).toSorted()).toEqual(over.map(({ id }) => id).toSorted());
      }
    }),
  );
});
