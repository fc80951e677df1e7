import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { renameCodings } from "@/lib/writing/references-in";
import { emptyText } from "@/lib/writing/rich-text";
import { wordsOf } from "@/lib/writing/words-of";
import type { StudyArchive } from "../study-archive";
import { readStudyFolder } from "../study-folder/read-study-folder";
import { referenceFolder } from "../study-folder/reference-folder.setup";
import { parseArchive } from "./parse-archive";
import { sampleArchive } from "./sample-archive.setup";
import { writeArchive } from "./write-archive";

const sample = await sampleArchive();
const sampleText = new TextDecoder().decode(writeArchive(sample));

async function parsed(bytes: Uint8Array): Promise<StudyArchive> {
  const result = await parseArchive(bytes, "studie.json");
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Lists without an order of their own; those that adjudications point into stay. */
const unordered = [
  "members",
  "codebookVersions",
  "sharedOpinions",
  "statementScores",
  "summaries",
  "memos",
  "assignments",
  "adjudications",
  "opinionDecisions",
] as const;

describe("an archive", () => {
  it("holds the whole reference study, read and written again to the same bytes", async () => {
    const folder = await readStudyFolder(referenceFolder());
    if (!folder.ok) throw new Error(folder.refusal.kind);
    const bytes = writeArchive(folder.value.archive);
    const again = await parsed(bytes);
    expect(new TextDecoder().decode(writeArchive(again)) === new TextDecoder().decode(bytes)).toBe(true);
    expect(again.codings).toHaveLength(880);
    expect(again.respondents).toEqual(folder.value.archive.respondents);
    expect(again.cases).toEqual(folder.value.archive.cases);
  });

  it("keeps every field of a study, and ends with a line feed", async () => {
    const again = await parsed(writeArchive(sample));
    expect(again).toEqual(await parsed(writeArchive(again)));
    for (const [key, list] of Object.entries(sample)) {
      const kept: unknown = Reflect.get(again, key);
      const sorted = (value: unknown) =>
        Array.isArray(value) ? value.map(withoutIndices).toSorted() : value;
      expect(sorted(kept), key).toEqual(sorted(list));
    }
    expect(sampleText).toMatch(/^\{\n "format": "samenspraak-onderzoek",\n "version": 1,\n[^\r]*\n\}\n$/);
  });

  it("gives the same bytes whatever order rows without an order come in", async () => {
    const lists = unordered.map((key) =>
      fc.shuffledSubarray([...sample[key]], { minLength: sample[key].length }),
    );
    await fc.assert(
      fc.property(fc.tuple(...lists), (shuffled) => {
        const other = { ...sample, ...Object.fromEntries(unordered.map((key, at) => [key, shuffled[at]])) };
        expect(new TextDecoder().decode(writeArchive(other))).toBe(sampleText);
      }),
      { numRuns: 10 },
    );
  });

  it("lets adjudications follow the codings they are about, and equal codings be one", () => {
    const [first, second, third, fourth] = sample.codings;
    if (!(first && second && third && fourth)) throw new Error("no codings");
    const adjudications = sample.adjudications.map((each) =>
      each.subject === "passage" ? { ...each, between: [0, null], result: [3] } : each,
    );
    // The fourth coding, which texts link to, stands second.
    const summaries = sample.summaries.map((each) => ({
      ...each,
      document: renameCodings(each.document, () => 1),
    }));
    const memos = sample.memos.map((each) => ({
      ...each,
      versions: each.versions.map((version) => ({
        ...version,
        document: renameCodings(version.document, () => 1),
      })),
    }));
    const codings = [third, fourth, second, first];
    const other = { ...sample, codings, adjudications, summaries, memos };
    expect(new TextDecoder().decode(writeArchive(other))).toBe(sampleText);
  });

  it("reads the plain summaries and memos of earlier archives, as paragraphs", async () => {
    const { summaries, memos, ...rest } = JSON.parse(sampleText);
    const { document, ...summary } = summaries[0];
    const { versions, ...memo } = memos[0];
    const plain = {
      ...rest,
      summaries: [{ ...summary, text: "een\ntwee" }],
      memos: [{ ...memo, text: "drie" }],
    };
    const read = await parsed(new TextEncoder().encode(JSON.stringify(plain)));
    expect(document).toBeDefined();
    expect(versions).toHaveLength(1);
    expect(read.summaries.map((each) => wordsOf(each.document))).toEqual(["een\ntwee"]);
    expect(read.memos[0]).toMatchObject({ writtenAt: memo.writtenAt, versions: [{ version: 1 }] });
    expect(read.memos.map((each) => wordsOf(each.versions[0]?.document ?? emptyText))).toEqual(["drie"]);
  });

  it("is read and written to the same bytes whatever people wrote", async () => {
    const line = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .filter((text) => !/\0/.test(text));
    await fc.assert(
      fc.asyncProperty(line, line, line, async (first, second, memo) => {
        const bytes = writeArchive(await sampleArchive({ first, second, memo }));
        const again = await parsed(bytes);
        expect(again.memos.map(({ versions }) => wordsOf(versions[0]?.document ?? emptyText))).toContain(
          memo,
        );
        expect(writeArchive(again)).toEqual(bytes);
      }),
      { numRuns: 10 },
    );
  });
});

describe("parseArchive refuses", () => {
  test.each([
    { why: "another JSON file", from: /^[\s\S]*$/, to: "[]", kind: "not-an-archive" },
    { why: "another format", from: "samenspraak-onderzoek", to: "iets", kind: "not-an-archive" },
    { why: "a later version", from: '"version": 1', to: '"version": 2', kind: "archive-of-later-version" },
    { why: "no version", from: '"version": 1,', to: "", kind: "not-an-archive" },
    { why: "half a file", from: /[\s\S]{400}$/, to: "", kind: "invalid-json" },
    {
      why: "an unknown key",
      from: '"note": ""',
      to: '"note": "", "noot": ""',
      kind: "unknown-field",
      field: "study.noot",
    },
    {
      why: "a changed text",
      from: "Beter 👍, ze",
      to: "Beter 👎, ze",
      kind: "checksum-differs",
      field: "interviews[0].transcripts[0].sha256",
    },
    {
      why: "a passage inside a character",
      from: '"to": 19\n',
      to: '"to": 27\n',
      kind: "offset-inside-character",
      field: "codings[1].anchors[0].passage.to",
    },
    {
      why: "a passage beyond its text",
      from: '"to": 19\n',
      to: '"to": 1900\n',
      kind: "offset-outside-text",
      field: "codings[1].anchors[0].passage.to",
    },
    {
      why: "half an offset",
      from: '"to": 19\n',
      to: '"to": 18.5\n',
      kind: "offset-not-whole",
      field: "codings[1].anchors[0].passage.to",
    },
    {
      why: "a quote of other words",
      from: '"to": 19\n     },\n     "quote": "En hoe',
      to: '"to": 19\n     },\n     "quote": "En wat',
      kind: "quote-differs",
      field: "codings[1].anchors[0].quote",
    },
    {
      why: "turns with a gap",
      from: '"to": 19,',
      to: '"to": 18,',
      kind: "turns-differ",
      field: "interviews[0].transcripts[0].turns",
    },
    {
      why: "a moment that isn't",
      from: "2026-02-03T09:30:00.125Z",
      to: "2026-02-30T09:30:00.125Z",
      kind: "invalid-date",
      field: "study.writtenAt",
    },
    {
      why: "a coder who isn't there",
      from: '"coder": "b"',
      to: '"coder": "c"',
      kind: "unknown-reference",
      field: "assignments[1].coder",
    },
    {
      why: "a round that isn't there",
      from: '"round": 1',
      to: '"round": 2',
      kind: "unknown-reference",
      field: "assignments[0].round",
    },
    {
      why: "a reopening before finishing",
      from: '"kind": "finished"',
      to: '"kind": "started"',
      kind: "state-out-of-order",
      field: "assignments[0].states[1].kind",
    },
    {
      why: "reopening without a reason",
      from: '"reason": "fout"',
      to: '"reason": ""',
      kind: "reopened-without-reason",
      field: "assignments[0].states[2].reason",
    },
    {
      why: "a hand-set mean without one",
      from: '"setMean": 4.6',
      to: '"setMean": null',
      kind: "mean-without-choice",
      field: "weightingChoices[0].setMean",
    },
    {
      why: "an unknown stance",
      from: '"stance": "gelijk"',
      to: '"stance": "beter"',
      kind: "unknown-value",
      field: "opinionDecisions[0].stance",
    },
    {
      why: "an adjudication of nothing",
      from: '"between": [\n    0',
      to: '"between": [\n    9',
      kind: "unknown-reference",
      field: "adjudications[0].between[0]",
    },
    {
      why: "a coder who decides as the consensus",
      from: '"coder": null,\n   "stance"',
      to: '"coder": "b",\n   "stance"',
      kind: "decided-without-consensus",
      field: "judgements[1].decidedBy",
    },
    {
      why: "a version that is skipped",
      from: '"version": 2,\n     "text": "Hallo',
      to: '"version": 3,\n     "text": "Hallo',
      kind: "version-out-of-order",
      field: "interviews[0].transcripts[1].version",
    },
    {
      why: "a memo on a turn that the text lacks",
      from: '"turn": 3',
      to: '"turn": 4',
      kind: "unknown-reference",
      field: /^memos\[\d\]\.on\.turn$/,
    },
    {
      why: "a text with something else in it",
      from: '"type": "hardBreak"',
      to: '"type": "image"',
      kind: "unknown-value",
      field: /^summaries\[1\]\.document/,
    },
    {
      why: "a link to a coding that isn't there",
      from: /"coding": \d+/,
      to: '"coding": 9',
      kind: "unknown-reference",
      field: "summaries[1].document",
    },
    {
      why: "a number too large for the database",
      from: '"minutes": 38',
      to: '"minutes": 3000000000',
      kind: "value-out-of-range",
      field: "interviews[0].minutes",
    },
  ])("$why", async ({ from, to, kind, field }) => {
    const text = sampleText.replace(from, to);
    expect(text).not.toBe(sampleText);
    const result = await parseArchive(new TextEncoder().encode(text), "studie.json");
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        kind,
        file: "studie.json",
        ...(field === undefined
          ? {}
          : {
              field: typeof field === "string" ? field : expect.stringMatching(field),
              line: expect.any(Number),
            }),
      },
    });
  });
});

/** What a row says, apart from where it points to in lists that were sorted, and from the order of its keys. */
function withoutIndices(row: unknown): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (key === "between" || key === "result" || key === "coding") return null;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
