import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { read } from "@/db/reads/read";
import { interviewRelease } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import { finish, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import { coded, corrected, saved, takenBack } from "@/db/writes/transcript/correcting.setup";
import type { TranscriptId } from "@/lib/study/ids";
import { countLostCodings } from "./count-lost-codings";
import { readTextVersions } from "./read-text-versions";
import { readTextToCorrect } from "./text-to-correct";

const database = await testDatabase();

const lostOf = (room: TwoCoders) => read((tx) => countLostCodings(tx, room.interview, room.a.member));

/** Both coders coded; then a typo was mended in a passage of each, and a word of each went. */
async function correctedRoom() {
  const room = await twoCodersOnAnInterview(database);
  await coded(room, "ging ech🙂t beter");
  await coded(room, "ruzie");
  await coded(room, "ech🙂t", room.b.viewer);
  const newest = await saved(room, corrected(room, ["ech🙂t", "echt goed"], ["ruzie ", ""]));
  return { ...room, newest };
}

async function seen(room: TwoCoders, viewer: Person, version: number | null = null) {
  const found = await readTextVersions(viewer, room.study, room.interviewCode, version);
  if (found === null) throw new Error("not seen");
  return found;
}

describe("what a correction did to codings", () => {
  test("is told to each coder of their own alone while they are blind", async () => {
    const room = await correctedRoom();
    const ofA = await seen(room, room.a.viewer);
    expect(ofA.shown?.passages).toMatchObject([
      {
        before: "ging ech🙂t beter",
        after: "ging echt goed beter",
        mine: true,
        stance: { wording: "beter" },
      },
      { before: "ruzie", after: null, passage: null },
    ]);
    expect(ofA.versions).toMatchObject([
      { version: 2, by: "Onderzoeker", edits: 2, touched: 1, gone: 1 },
      { version: 1, by: null, edits: null, touched: 0, gone: 0 },
    ]);
    expect(ofA.lost).toMatchObject([{ quote: "ruzie", own: { version: 1, finished: false } }]);
    expect(ofA.hidden).toBe(true);
    const ofB = await seen(room, room.b.viewer);
    expect(ofB.shown?.passages).toMatchObject([{ before: "ech🙂t", after: "echt goed", mine: true }]);
    expect(ofB.versions[0]).toMatchObject({ touched: 1, gone: 0 });
    expect(ofB.lost).toEqual([]);
  });

  test.each<[string, (room: TwoCoders) => Person]>([
    ["a researcher", (room) => room.researcher],
    ["a supervisor", (room) => room.supervisor],
  ])("is told to %s once all have finished, and not before", async (_, who) => {
    const room = await correctedRoom();
    const before = await seen(room, who(room));
    expect([before.shown?.passages, before.lost, before.versions[0]?.touched]).toEqual([[], [], 0]);
    expect(before.hidden).toBe(true);
    await finish(room, room.a);
    expect((await seen(room, who(room))).shown?.passages).toEqual([]);
    await finish(room, room.b);
    const after = await seen(room, who(room));
    expect(after.shown?.passages).toHaveLength(3);
    expect(after.lost).toMatchObject([{ quote: "ruzie", mine: false, own: null }]);
    expect(after.versions[0]).toMatchObject({ touched: 2, gone: 1 });
    expect(after.hidden).toBe(false);
  });

  test("is told to coders of each other's work once it is released", async () => {
    const room = await correctedRoom();
    await finish(room, room.a);
    await finish(room, room.b);
    expect((await seen(room, room.b.viewer)).shown?.passages).toHaveLength(1);
    const released = { studyId: room.study, interviewId: room.interview, releasedBy: null };
    await database.insert(interviewRelease).values(released);
    expect((await seen(room, room.b.viewer)).shown?.passages).toHaveLength(3);
    expect((await seen(room, room.a.viewer)).lost).toMatchObject([{ own: { finished: true } }]);
  });

  test("is not told of what was coded since", async () => {
    const room = await correctedRoom();
    const text = room.text.replace("ech🙂t", "echt goed").replace("ruzie ", "");
    await coded({ ...room, text, transcript: room.newest }, "Veel");
    const found = await seen(room, room.a.viewer);
    expect(found.versions[0]).toMatchObject({ touched: 1, gone: 1 });
    expect(found.shown?.passages).toHaveLength(2);
  });

  test("leaves out what was removed", async () => {
    const room = await correctedRoom();
    const [lost] = (await seen(room, room.a.viewer)).lost;
    if (lost === undefined) throw new Error("nothing was lost");
    expect(await lostOf(room)).toBe(1);
    await send(room, { kind: "coding.remove", coding: lost.coding, version: 1 });
    expect((await seen(room, room.a.viewer)).lost).toEqual([]);
    expect(await lostOf(room)).toBe(0);
  });
});

test("a version that brought another back says which, and its doings are the other way round", async () => {
  const room = await correctedRoom();
  await takenBack(room, room.newest);
  const found = await seen(room, room.a.viewer);
  expect(found.versions.map(({ version, sameAs }) => [version, sameAs])).toEqual([
    [3, 1],
    [2, null],
    [1, null],
  ]);
  expect(found.shown?.passages).toMatchObject([
    { before: "ging echt goed beter", after: "ging ech🙂t beter" },
    { before: null, after: "ruzie" },
  ]);
  expect(found.lost).toEqual([]);
  expect((await seen(room, room.a.viewer, 2)).shown).toMatchObject({ version: 2 });
});

test("a lost coding is looked for where its words stood", async () => {
  const room = await correctedRoom();
  const { lost, newest } = await seen(room, room.a.viewer);
  expect(newest.text.slice(lost[0]?.near)).toBe("thuis.");
});

test("versions that came in a file are compared by their texts", async () => {
  const room = await twoCodersOnAnInterview(database);
  const text = room.text.replace("beter", "best");
  const [first] = await database.select().from(transcript).where(eq(transcript.id, room.transcript));
  if (first === undefined) throw new Error("no text");
  const second = { ...first, id: newId<TranscriptId>(), version: 2, text, length: text.length };
  await database.insert(transcript).values(second);
  expect((await seen(room, room.a.viewer)).shown?.edits).toHaveLength(1);
});

describe("reading versions, and a text to correct", () => {
  test("is logged", async () => {
    const room = await correctedRoom();
    await seen(room, room.supervisor);
    await readTextToCorrect(room.researcher, room.study, room.interviewCode);
    const read = { verb: "transcript.read", subject: { transcript: room.newest, version: 2 } };
    expect((await logOf(database, room.study)).slice(-2)).toMatchObject([
      { ...read, actor: room.supervisor.user },
      { ...read, actor: room.researcher.user },
    ]);
  });

  test("is not for who may not", async () => {
    const room = await correctedRoom();
    for (const viewer of [room.reader, room.stranger])
      expect(await readTextVersions(viewer, room.study, room.interviewCode, null)).toBeNull();
    for (const viewer of [room.reader, room.stranger, room.a.viewer, room.supervisor])
      expect(await readTextToCorrect(viewer, room.study, room.interviewCode)).toBeNull();
  });

  test.each([
    ["EK99", null],
    ["EK01-O1", 9],
  ] as const)("finds no %s in version %s", async (code, version) => {
    const room = await correctedRoom();
    expect(await readTextVersions(room.a.viewer, room.study, code, version)).toBeNull();
  });
});
