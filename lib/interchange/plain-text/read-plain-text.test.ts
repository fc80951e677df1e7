import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { draftFrom, turn } from "../draft-from.setup";
import { readTranscriptFile } from "../read-transcript-file";
import { writeTranscriptLines } from "./transcript-lines";

describe("a .txt transcript", () => {
  const typed = "Goed dat u er bent.";
  test.each([
    {
      like: "the reference study's",
      text: "[00:00:06] I: Hoe?\n[00:00:19] R: Goed.\n",
      at: [6, 19],
      labels: ["I", "R"],
    },
    { like: "letters without times", text: "I: Hoe?\nR: Goed.", at: [null, null], labels: ["I", "R"] },
    {
      like: "words for speakers",
      text: "Interviewer: Hoe?\r\nRespondent: Goed.\r\n",
      at: [null, null],
      labels: ["Interviewer", "Respondent"],
    },
    {
      like: "a name and a time",
      text: "An (00:12): Hoe?\nBo de Wit (01:02:03): Goed.",
      at: [12, 3723],
      labels: ["An", "Bo de Wit"],
    },
    {
      like: "a time and a name",
      text: "00:12 An: Hoe?\n00:15 Bo: Goed.",
      at: [12, 15],
      labels: ["An", "Bo"],
    },
    {
      like: "a heading above the words",
      text: "Spreker 1   0:12\nHoe?\n\nSpreker 2   0:15\nGoed.",
      at: [12, 15],
      labels: ["Spreker 1", "Spreker 2"],
    },
    {
      like: "a time before a heading",
      text: "0:12 Spreker 1\nHoe?\n0:15 Spreker 2\nGoed.",
      at: [12, 15],
      labels: ["Spreker 1", "Spreker 2"],
    },
    { like: "tabs", text: "I\tHoe?\nR\tGoed.", at: [null, null], labels: ["I", "R"] },
    {
      like: "a byte order mark and old line ends",
      text: "\ufeffI: Hoe?\rR: Goed.",
      at: [null, null],
      labels: ["I", "R"],
    },
  ])("like $like is read", async ({ text, at, labels }) => {
    const draft = await draftFrom("a.txt", text);
    expect(draft.turns).toEqual([
      turn(labels[0] ?? "", at[0] ?? null, "Hoe?"),
      turn(labels[1] ?? "", at[1] ?? null, "Goed."),
    ]);
    expect(draft.warnings).toEqual([]);
  });

  it("joins lines without a speaker to the turn above, by a space", async () => {
    const { turns } = await draftFrom("a.txt", `I: Hoe?\n\nR: ${typed}\n  Ja: zo is het.\n\nEcht.\n`);
    expect(turns).toEqual([turn("I", null, "Hoe?"), turn("R", null, `${typed} Ja: zo is het. Echt.`)]);
  });

  it("warns of a line that may name a speaker, of words before the first one, and of times", async () => {
    const draft = await draftFrom(
      "a.txt",
      "Interview 3\nI: Hoe?\nBuurvrouw: ik ook.\n[00:09:00] R: A.\n[00:08:00] R: B.\n[00:99:00] R: C.",
    );
    expect(draft.warnings).toEqual([
      { kind: "before-first-speaker", line: 1 },
      { kind: "maybe-speaker", line: 3, label: "Buurvrouw" },
      { kind: "time-goes-back", line: 5 },
      { kind: "unreadable-time", line: 6 },
    ]);
    expect(draft.speakers.map(({ label }) => label)).toEqual(["", "I", "R"]);
  });

  it("warns of a time that goes back, also in a file laid out as ours", async () => {
    const { warnings } = await draftFrom("a.txt", "[00:09:00] I: A.\n\n[00:08:00] R: B.\n");
    expect(warnings).toEqual([{ kind: "time-goes-back", line: 3 }]);
  });

  it("shows an unknown speaker as one to be mapped", async () => {
    const { speakers } = await draftFrom("a.txt", "I: Hoe gaat het?\nR: Goed.\nX: Met mij ook.\nI: Mooi.");
    expect(speakers).toEqual([
      { label: "I", turns: 2, words: 4, guess: "I" },
      { label: "R", turns: 1, words: 1, guess: "R" },
      { label: "X", turns: 1, words: 3, guess: null },
    ]);
  });

  it("guesses who is left when the other is known", async () => {
    const { speakers } = await draftFrom("a.txt", "Int: Hoe?\nMoeder: Goed.\nInt: Mooi.\nMoeder: Ja.");
    expect(speakers.map(({ guess }) => guess)).toEqual(["I", "R"]);
  });

  test.each([
    {
      why: "parted by empty lines",
      text: "Eerste alinea\nloopt door.\n\nTweede alinea.",
      turns: ["Eerste alinea loopt door.", "Tweede alinea."],
    },
    { why: "line by line", text: "Eerste zin.\nTweede zin: nu.", turns: ["Eerste zin.", "Tweede zin: nu."] },
    { why: "behind times", text: "[00:01:00] Eerste.\n[00:02:00] Tweede.", turns: ["Eerste.", "Tweede."] },
  ])("without speakers becomes paragraphs $why, and says so", async ({ text, turns }) => {
    const draft = await draftFrom("a.txt", text);
    expect(draft.turns.map((each) => each.text)).toEqual(turns);
    expect(draft.speakers).toMatchObject([{ label: "", guess: null }]);
    expect(draft.warnings).toEqual([{ kind: "no-speakers" }]);
  });

  it("keeps turns of ten thousand characters, emoji and combining characters as they came", async () => {
    const long = "Nou 👩‍👧 e\u0301cht ﬁjn. ".repeat(600).trim();
    const { turns } = await draftFrom("a.txt", `I: Hoe?\nR: ${long}\n`);
    expect(turns[1]?.text).toBe(long);
    expect(long.length).toBeGreaterThan(10_000);
  });

  it("of nine million signs without a blank is read as quickly as any", async () => {
    for (const sign of ["[", "-", "a:", "1:"]) {
      const { turns } = await draftFrom("a.txt", sign.repeat(3_000_000));
      expect(turns).toHaveLength(1);
    }
  });

  it("is written back byte for byte where it is laid out as ours", async () => {
    const words = fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !/[\n\r\0]/.test(text));
    const turns = fc.array(
      fc.record({ speaker: fc.constantFrom("I", "R", "M"), at: fc.nat(35_999), text: words }),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(turns, async (given) => {
        const { turns: read } = await draftFrom("a.txt", writeTranscriptLines(given));
        expect(read).toEqual(given);
      }),
    );
  });

  it("in windows-1252 is read once that is chosen", async () => {
    const bytes = Uint8Array.from([..."R: caf\xe9 \x93ja\x94"].map((letter) => letter.charCodeAt(0)));
    const chosen = await readTranscriptFile({ name: "a.txt", bytes, encoding: "windows-1252" });
    expect(chosen).toMatchObject({ ok: true, value: { turns: [turn("R", null, "café “ja”")] } });
  });

  test.each(["utf-16le", "utf-16be"])("in %s with its mark is read", async (encoding) => {
    const units = [..."\ufeffR: café"].map((letter) => letter.charCodeAt(0));
    const bytes = units.flatMap((unit) =>
      encoding === "utf-16le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    );
    expect((await draftFrom("a.txt", Uint8Array.from(bytes))).turns).toEqual([turn("R", null, "café")]);
  });
});
