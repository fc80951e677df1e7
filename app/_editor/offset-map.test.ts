import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinTurns, type SpokenTurn } from "@/lib/transcript/join-turns";
import { mapOffsets, turnsPerSection } from "./offset-map";
import { transcriptDocument } from "./transcript-document";
import { transcriptNodes } from "./transcript-nodes";

const schema = getSchema(transcriptNodes);
// Emoji outside the basic plane, a family of joined emoji, combining accents, a flag, a line feed within a turn.
const words = fc
  .array(
    fc.constantFrom("thuis", " ", "e\u0301", "👩‍👧‍👦", "🇳🇱", "ö", "z\u0323\u0307", "…", "\n", "’s avonds"),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const spoken = fc.record({ speaker: fc.constantFrom("I", "R"), at: fc.constant(null), text: words });
const interview = fc.array(spoken, { minLength: 1, maxLength: 3 * turnsPerSection });

function documentOf(turns: readonly SpokenTurn[]): {
  document: Node;
  text: string;
  map: ReturnType<typeof mapOffsets>;
} {
  const transcript = joinTurns(turns);
  const document = schema.nodeFromJSON(transcriptDocument(transcript));
  document.check();
  return { document, text: transcript.text, map: mapOffsets(transcript.turns) };
}

describe("a place in the document and an offset in the text mean the same", () => {
  test("every passage reads the same in both", () => {
    const passages = fc.tuple(interview, fc.nat(), fc.nat());
    fc.assert(
      fc.property(passages, ([turns, a, b]) => {
        const { document, text, map } = documentOf(turns);
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const between = document.textBetween(map.positionOf(from ?? 0), map.positionOf(to ?? 0), "");
        const withoutBreaks = turns.map((turn) => turn.text);
        expect(between).toBe(wordsBetween(withoutBreaks, from ?? 0, to ?? 0));
      }),
    );
  });

  test("going there and back ends where it began", () => {
    fc.assert(
      fc.property(fc.tuple(interview, fc.nat()), ([turns, at]) => {
        const { text, map } = documentOf(turns);
        const offset = at % (text.length + 1);
        expect(map.offsetOf(map.positionOf(offset))).toBe(offset);
      }),
    );
  });

  test("every place of the document has an offset, in rising order", () => {
    fc.assert(
      fc.property(interview, (turns) => {
        const { document, text, map } = documentOf(turns);
        let before = 0;
        for (let position = 0; position <= document.content.size; position += 1) {
          const offset = map.offsetOf(position);
          expect(offset).toBeGreaterThanOrEqual(before);
          before = offset;
        }
        expect(before).toBe(text.length);
      }),
      { numRuns: 30 },
    );
  });

  test("a place belongs to the turn that shows it", () => {
    const { document, map } = documentOf(
      Array.from({ length: 2 * turnsPerSection + 1 }, () => ({ speaker: "R", at: null, text: "ja" })),
    );
    document.descendants((node, position) => {
      if (node.type.name === "turn") expect(map.turnOf(position + 1)).toBe(Number(node.attrs.number) - 1);
    });
  });

  test("an offset outside the text is refused", () => {
    const { map } = documentOf([{ speaker: "R", at: null, text: "ja" }]);
    expect(() => map.positionOf(3)).toThrow(RangeError);
  });
});

/** The text between two offsets without the line feeds that only join the turns. */
function wordsBetween(turns: readonly string[], from: number, to: number): string {
  let start = 0;
  let between = "";
  for (const turn of turns) {
    between += turn.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    start += turn.length + 1;
  }
  return between;
}
