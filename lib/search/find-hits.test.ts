import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { joinTurns } from "@/lib/transcript/join-turns";
import { findHits } from "./find-hits";
import { foldWord } from "./fold-word";
import { parseQuery } from "./search-query";
import { wordsIn } from "./words-in";

const said = (...turns: readonly string[]) =>
  joinTurns(turns.map((text, at) => ({ speaker: at % 2 === 0 ? "I" : "R", at: null, text })));

/** What the hits of a query read; each word in the forms that are given, or as it is folded. */
function found(query: string, turns: readonly string[], forms: Record<string, readonly string[]> = {}) {
  const transcript = said(...turns);
  const hits = findHits(transcript, parseQuery(query), ({ folded }) => new Set(forms[folded] ?? [folded]));
  return hits.map(({ from, to }) => transcript.text.slice(from, to));
}

describe("a search", () => {
  test.each([
    {
      says: "finds a word wherever it stands",
      query: "rust",
      text: ["Rust. Geen rust."],
      hits: ["Rust", "rust"],
    },
    {
      says: "finds a word in the forms that its stem has",
      query: "kind",
      forms: { kind: ["kind", "kinderen"] },
      text: ["Het kind en de kinderen."],
      hits: ["kind", "kinderen"],
    },
    { says: "does not find a word within another", query: "rust", text: ["rustig onrust"], hits: [] },
    {
      says: "finds no quoted word in another form",
      query: '"kind"',
      text: ["kinderen kind"],
      hits: ["kind"],
    },
    {
      says: "finds a phrase over a comma, not with a word between",
      query: "“niet meer”",
      text: ["Niet, meer. niet veel meer"],
      hits: ["Niet, meer"],
    },
    { says: "finds no phrase from one turn into the next", query: '"nee ja"', text: ["nee", "ja"], hits: [] },
    {
      says: "finds words that are joined by a sign",
      query: "EK-c",
      text: ["de ek-c en ek c, geen ek"],
      hits: ["ek-c", "ek c"],
    },
    {
      says: "gives the shortest stretch that holds all words, of one turn",
      query: "oma ruzie",
      text: ["ruzie hier, ruzie met oma, en oma", "oma"],
      hits: ["ruzie met oma"],
    },
    { says: "takes a word with 's as one", query: '"auto\'s"', text: ["auto’s en auto"], hits: ["auto’s"] },
    { says: "finds nothing where one of the words is missing", query: "oma opa", text: ["oma"], hits: [] },
  ])("$says", ({ query, text, hits, forms }) => {
    expect(found(query, text, forms)).toEqual(hits);
  });

  test.each([
    { query: "een", hits: ["Een", "één", "e\u0301e\u0301n"] },
    { query: "één", hits: ["één", "e\u0301e\u0301n"] },
    { query: '"e\u0301e\u0301n"', hits: ["één", "e\u0301e\u0301n"] },
    { query: "EEN", hits: ["Een", "één", "e\u0301e\u0301n"] },
  ])(
    "by $query finds a letter with the mark that was typed, or with any where none was",
    ({ query, hits }) => {
      expect(found(query, ["Een kind, één kind, e\u0301e\u0301n kind."])).toEqual(hits);
    },
  );

  it("counts in UTF-16 units, also behind emoji and combining characters", () => {
    const transcript = said("🙂👨‍👩‍👧 cafe\u0301 🙃 veilig 🙂");
    const [hit] = findHits(transcript, parseQuery("veilig"), () => new Set(["veilig"]));
    expect(hit).toEqual({ from: 20, to: 26, turn: 0, marks: [{ from: 20, to: 26 }] });
  });

  it("finds every word of any text at its own place, and no hit cuts a word", () => {
    const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, (turns) => {
        const transcript = said(...turns.map((text) => text.replaceAll("\n", " ")));
        const words = transcript.turns.flatMap(({ from, to }) =>
          wordsIn(transcript.text.slice(from, to), from),
        );
        for (const word of words) {
          const [term] = parseQuery(word.written);
          if (term === undefined) throw new Error(`no term in ${word.written}`);
          const hits = findHits(transcript, [term], ({ folded }) => new Set([folded]));
          expect(hits).toContainEqual(expect.objectContaining({ from: word.from, to: word.to }));
          for (const hit of hits)
            expect(foldWord(transcript.text.slice(hit.from, hit.to))).toBe(foldWord(word.written));
        }
      }),
      { numRuns: 200 },
    );
  });
});
