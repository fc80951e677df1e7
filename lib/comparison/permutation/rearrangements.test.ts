import fc from "fast-check";
import { expect, it, test } from "vitest";
import { type Block, countRearrangements, rearrangements } from "./rearrangements";

test.each([
  ["aab", 3],
  ["ab|ab", 4],
  ["abc|aa|ab", 12],
  ["aaaaaaaaaabbbbbbbbbbb", 352_716],
  ["", 1],
])("%s has %d rearrangements within its blocks", (text, count) => {
  const { labels, blocks } = labelsIn(text);
  expect(countRearrangements(labels, blocks)).toBe(count);
});

it("gives each arrangement once, and where it first differs from the one before", () => {
  const anyBlock = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 3 }), (given) => {
      const { labels, blocks } = labelsIn(given.map((block) => block.join("")).join("|"));
      const count = countRearrangements(labels, blocks);
      const seen: string[] = [];
      for (const changed of rearrangements(labels, blocks)) {
        const arranged = labels.join("");
        const before = seen.at(-1);
        if (before !== undefined) expect(arranged.slice(0, changed)).toBe(before.slice(0, changed));
        for (const { from, to } of blocks)
          expect(labels.slice(from, to).sort()).toEqual(labelsOf(given, from, to).sort());
        seen.push(arranged);
      }
      expect(seen).toHaveLength(count);
      expect(new Set(seen).size).toBe(count);
    }),
    { numRuns: 30 },
  );
});

function labelsIn(text: string): { readonly labels: Uint8Array; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  for (const part of text.split("|")) {
    const from = blocks.at(-1)?.to ?? 0;
    blocks.push({ from, to: from + part.length });
  }
  return { labels: codes(text.replaceAll("|", "")), blocks };
}

function labelsOf(given: readonly (readonly string[])[], from: number, to: number): Uint8Array {
  return codes(given.flat().join("")).slice(from, to);
}

function codes(text: string): Uint8Array {
  return Uint8Array.from([...text], (sign) => sign.charCodeAt(0) - 97);
}
