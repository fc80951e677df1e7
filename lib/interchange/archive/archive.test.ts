import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
  "reportTexts",
  "snapshots",
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
    const placeByCoding = [3, 2, 0, 1];
    const chosenQuotes = sample.chosenQuotes.map((each) => ({
      ...each,
      coding: placeByCoding[each.coding] ?? each.coding,
    }));
    const other = { ...sample, codings, adjudications, summaries, memos, chosenQuotes };
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

  it("of before the report was kept is read as one without a report", async () => {
    const { reportOutline, reportTexts, chosenQuotes, snapshots, ...earlier } = JSON.parse(sampleText);
    expect([reportOutline, reportTexts, chosenQuotes, snapshots]).not.toContain(undefined);
    const read = await parsed(new TextEncoder().encode(JSON.stringify(earlier)));
    expect(read).toMatchObject({ reportOutline: null, reportTexts: [], chosenQuotes: [], snapshots: [] });
  });

  it("keeps each quote of two codings that say the same, in the order of the board", async () => {
    const read = await parsed(new TextEncoder().encode(sampleText));
    expect(read.chosenQuotes.map(({ coding, edited }) => [coding, edited])).toEqual([
      [3, null],
      [1, "(...) nu?"],
      [2, null],
    ]);
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

/** What a row says, apart from where it points to in lists that were sorted, and from the order of its keys. */
function withoutIndices(row: unknown): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (key === "between" || key === "result" || key === "coding") return null;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
