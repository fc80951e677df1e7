import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { studyArchiveOf } from "@/db/reads/archive/study-archive-of";
import { codebookVersion } from "@/db/schema/codebook-version";
import { adding, refused, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import { type TwoCoders, twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import { importStudy } from "@/db/writes/study/import-study";
import { parseArchive } from "@/lib/interchange/archive/parse-archive";
import { writeArchive } from "@/lib/interchange/archive/write-archive";
import type { CodingId, OperationId, StudyId, TranscriptId } from "@/lib/study/ids";
import { coded, corrected, quoteOf, saved, takenBack, versionsOf } from "./correcting.setup";
import { takeCorrectionBack } from "./take-correction-back";

const database = await testDatabase();

describe("taking a correction back", () => {
  test("brings text, turns and anchors back as they were, and taken back again gives the correction", async () => {
    const room = await twoCodersOnAnInterview(database);
    const ids = [await coded(room, "ging ech🙂t beter"), await coded(room, "ruzie")];
    const second = await saved(room, corrected(room, ["ech🙂t", "echt"], ["ruzie ", ""]));
    const third = await takenBack(room, second);
    const fourth = await takenBack(room, third);
    const versions = await versionsOf(database, room);
    expect(versions[2]).toMatchObject({ version: 3, text: versions[0]?.text, turns: versions[0]?.turns });
    expect(versions[2]?.sha256).toBe(versions[0]?.sha256);
    expect(versions[3]).toMatchObject({ version: 4, text: versions[1]?.text, turns: versions[1]?.turns });
    for (const [version, quotes] of [
      [third, ["ging ech🙂t beter", "ruzie"]],
      [fourth, ["ging echt beter", "(ruzie)"]],
    ] as const) {
      expect(await Promise.all(ids.map((id) => quoteOf(database, id, version)))).toEqual(quotes);
    }
    expect((await logOf(database, room.study)).at(-1)).toMatchObject({
      verb: "transcript.taken-back",
      subject: { version: 4, transcript: fourth },
    });
  });

  test("keeps what was coded, moved or placed again since", async () => {
    const room = await twoCodersOnAnInterview(database);
    const [moved, placed, left] = [
      await coded(room, "Het"),
      await coded(room, "ruzie"),
      await coded(room, "ech🙂t"),
    ];
    const second = await saved(room, corrected(room, ["ech🙂t", "echt"], ["ruzie ", ""]));
    const newer = { ...room, text: (await versionsOf(database, room))[1]?.text ?? "", transcript: second };
    const change = async (id: CodingId, words: string) => {
      const from = newer.text.indexOf(words);
      const passage = { from, to: from + words.length };
      const { kind: _, ...content } = adding(newer, { coding: id, passage });
      expect(await send(room, { kind: "coding.change", ...content, version: 1 })).toMatchObject({ ok: true });
    };
    await change(moved, "Het ging");
    await change(placed, "thuis");
    const made = await coded(newer, "minder");
    const third = await takenBack(room, second);
    const quotes = await Promise.all([moved, placed, left, made].map((id) => quoteOf(database, id, third)));
    expect(quotes).toEqual(["Het ging", "thuis", "ech🙂t", "minder"]);
  });

  test.each<[string, (room: TwoCoders) => TranscriptId, string]>([
    ["the only version", (room) => room.transcript, "nothing-to-take-back"],
    ["a version that is not the newest", () => newId<TranscriptId>(), "text-changed-meanwhile"],
  ])("is refused of %s", async (_, which, kind) => {
    const room = await twoCodersOnAnInterview(database);
    const given = { operation: newId<OperationId>(), interview: room.interviewCode, newest: which(room) };
    expect(await takeCorrectionBack(room.researcher, room.study, given)).toEqual(refused(kind));
  });
});

test("an archive carries all versions, and where every coding stands in each, byte for byte", async () => {
  const room = await twoCodersOnAnInterview(database);
  const book = { studyId: room.study, number: 1, reason: "", content: {} };
  await database.insert(codebookVersion).values(book);
  await coded(room, "ging ech🙂t beter");
  await coded(room, "ruzie");
  const second = await saved(room, corrected(room, ["ech🙂t", "echt"], ["ruzie ", ""]));
  await takenBack(room, second);
  const operator = { kind: "operator" } as const;
  const written = async (study: StudyId) => {
    const archive = await studyArchiveOf(operator, study);
    if (archive === null) throw new Error("not exported");
    return writeArchive(archive);
  };
  const first = await written(room.study);
  const read = await parseArchive(first, "archief.json");
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  expect(read.value.interviews[0]?.transcripts.map(({ version }) => version)).toEqual([1, 2, 3]);
  expect(read.value.codings.map(({ anchors }) => anchors.map(({ passage }) => passage !== null))).toEqual(
    expect.arrayContaining([
      [true, true, true],
      [true, false, true],
    ]),
  );
  const copy = await importStudy(operator, read.value);
  if (!copy.ok) throw new Error(JSON.stringify(copy.refusal));
  expect(new TextDecoder().decode(await written(copy.value.study))).toBe(new TextDecoder().decode(first));
});
