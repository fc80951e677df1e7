import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readVersion, readVersions } from "@/db/reads/writing/earlier-versions";
import { readStanding } from "@/db/reads/writing/standing-text";
import { interviewRelease } from "@/db/schema/interview";
import { summary } from "@/db/schema/summary";
import { adding, finish, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import type { CodingId, OperationId } from "@/lib/study/ids";
import { type RichText, richTextSchema } from "@/lib/writing/rich-text";
import type { SaveWriting } from "@/lib/writing/save-writing";
import { textOfLines, wordsOf } from "@/lib/writing/words-of";
import { saveWriting } from "./save-writing";

const database = await testDatabase();
const at = (version: number, revision: number) => ({ version, revision });
const nothing = at(0, 0);
const on = { kind: "summary", case: "EK01" } as const;

function saving(by: Person, text: RichText | string, more: Partial<SaveWriting> = {}) {
  return {
    ...{ operation: randomUUID() as OperationId, user: by.user, on, memo: null, seen: nothing },
    ...{ fresh: false, restored: null },
    text: typeof text === "string" ? textOfLines(text) : text,
    ...more,
  };
}

function save(room: TwoCoders, by: Person, text: RichText | string, more: Partial<SaveWriting> = {}) {
  return saveWriting(by, room.study, saving(by, text, more));
}

function readSummary(viewer: Person, study: TwoCoders["study"]) {
  return readStanding(viewer, study, on, null);
}

async function standing(room: TwoCoders) {
  const found = await readSummary(room.researcher, room.study);
  return found?.standing ?? expect.fail("no summary");
}

const linkingTo = (coding: CodingId): RichText => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [{ type: "reference", attrs: { target: { kind: "coding", coding } } }],
    },
  ],
});

describe("a summary", () => {
  test("goes on in one version while its writer sits at it, and starts another for another writer", async () => {
    const room = await twoCodersOnAnInterview(database);
    expect(await save(room, room.a.viewer, "een")).toMatchObject({ value: at(1, 1) });
    expect(await save(room, room.a.viewer, "een twee", { seen: at(1, 1) })).toMatchObject({
      value: at(1, 2),
    });
    expect(await save(room, room.b.viewer, "drie", { seen: at(1, 2) })).toMatchObject({ value: at(2, 1) });
    const fresh = { seen: at(2, 1), fresh: true };
    expect(await save(room, room.b.viewer, "vier", fresh)).toMatchObject({ value: at(3, 1) });
    const versions = await readVersions(room.researcher, room.study, on, null);
    expect(versions.map(({ version, writtenBy }) => [version, writtenBy])).toEqual([
      [3, "Codeur B"],
      [2, "Codeur B"],
      [1, "Codeur A"],
    ]);
    const first = await readVersion(room.researcher, room.study, { on, memo: null, version: 1 });
    expect(wordsOf(first?.text ?? expect.fail("no version"))).toBe("een twee");
  });

  test("of two who save over the same words, one is told what the other wrote and nothing is lost", async () => {
    const room = await twoCodersOnAnInterview(database);
    await save(room, room.a.viewer, "begin");
    for (let round = 0; round < 10; round += 1) {
      const { version, revision } = await standing(room);
      const seen = { version, revision };
      const results = await Promise.all([
        save(room, room.a.viewer, `a ${round}`, { seen }),
        save(room, room.b.viewer, `b ${round}`, { seen }),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const now = await standing(room);
      expect(wordsOf(now.text)).toBe(results[0].ok ? `a ${round}` : `b ${round}`);
      expect(results.find(({ ok }) => !ok)).toMatchObject({
        refusal: { kind: "text-changed-meanwhile", current: { ...now } },
      });
    }
  });

  test("of two who write the first words, one is told", async () => {
    const room = await twoCodersOnAnInterview(database);
    const results = await Promise.all([
      save(room, room.a.viewer, "van a"),
      save(room, room.b.viewer, "van b"),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: "text-changed-meanwhile" } });
  });

  test("sent twice under one name is done once, also when words came after it", async () => {
    const room = await twoCodersOnAnInterview(database);
    const first = saving(room.a.viewer, "een");
    const answer = await saveWriting(room.a.viewer, room.study, first);
    await save(room, room.a.viewer, "een twee", { seen: at(1, 1) });
    expect(await saveWriting(room.a.viewer, room.study, first)).toEqual(answer);
    expect(wordsOf((await standing(room)).text)).toBe("een twee");
    const other = { ...first, text: textOfLines("iets anders") };
    expect(await saveWriting(room.a.viewer, room.study, other)).toMatchObject({
      refusal: { kind: "operation-conflict" },
    });
  });

  test("is never saved as someone else than who wrote it", async () => {
    const room = await twoCodersOnAnInterview(database);
    const sent = saving(room.a.viewer, "een");
    expect(await saveWriting(room.b.viewer, room.study, sent)).toMatchObject({
      refusal: { kind: "other-user" },
    });
  });

  test("is in the log by version and hash, never by its words", async () => {
    const room = await twoCodersOnAnInterview(database);
    await save(room, room.a.viewer, "een kanarie in een kolenmijn");
    await save(room, room.b.viewer, "terug", { seen: at(1, 1), restored: 1 });
    const log = await logOf(database, room.study);
    expect(log.map(({ verb }) => verb)).toEqual(["summary.saved", "summary.restored"]);
    expect(log[0]?.subject).toMatchObject({ version: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.stringify(log)).not.toContain("kanarie");
  });

  test.each(["reader", "stranger"] as const)("is not a %s's to read or write", async (who) => {
    const room = await twoCodersOnAnInterview(database);
    await save(room, room.a.viewer, "een");
    expect(await save(room, room[who], "twee", { seen: at(1, 1) })).toMatchObject({
      refusal: { kind: "not-allowed" },
    });
    expect(await readSummary(room[who], room.study)).toBeNull();
    expect(await readVersions(room[who], room.study, on, null)).toEqual([]);
    expect(await readVersion(room[who], room.study, { on, memo: null, version: 1 })).toBeNull();
  });

  test("of a megabyte is refused, and what stands stays", async () => {
    const room = await twoCodersOnAnInterview(database);
    await save(room, room.a.viewer, "een");
    const long = await save(room, room.a.viewer, "é".repeat(500_000), { seen: at(1, 1) });
    expect(long).toMatchObject({ refusal: { kind: "text-too-long" } });
    const almost = await save(room, room.a.viewer, "é".repeat(499_900), { seen: at(1, 1) });
    expect(almost).toMatchObject({ ok: true });
  });

  test("keeps emoji, combining characters and right-to-left marks as they are", async () => {
    const room = await twoCodersOnAnInterview(database);
    const words = "👩‍👧 e\u0301 \u200fعربي\u200e ﷽";
    await save(room, room.a.viewer, words);
    expect(wordsOf((await standing(room)).text)).toBe(words);
    const [row] = await database.select({ text: summary.text }).from(summary).limit(1);
    expect(row).toBeDefined();
  });
});

describe("a link to a coding in a summary", () => {
  test("is refused until all coders have finished and the interview was released", async () => {
    const room = await twoCodersOnAnInterview(database);
    const coding = adding(room);
    await send(room, coding);
    const link = linkingTo(coding.coding);
    const refusal = { refusal: { kind: "coding-not-shared" } };
    expect(await save(room, room.a.viewer, link)).toMatchObject(refusal);
    await finish(room, room.a);
    await finish(room, room.b);
    expect(await save(room, room.a.viewer, link)).toMatchObject(refusal);
    await database.insert(interviewRelease).values({ studyId: room.study, interviewId: room.interview });
    expect(await save(room, room.a.viewer, link)).toMatchObject({ ok: true });
    const found = await readSummary(room.b.viewer, room.study);
    expect(found?.references[`coding ${coding.coding}`]).toEqual({
      ...{ interview: "EK01-O1", turn: 1, from: 0, to: 12 },
      tag: { theme: "Veiligheid", code: null },
    });
  });
});

test("a link to a turn leads to it, and one to a turn that isn't there to nothing", async () => {
  const room = await twoCodersOnAnInterview(database);
  const link = (turn: number) => ({
    type: "reference",
    attrs: { target: { kind: "turn", interview: "EK01-O1", version: 1, turn } },
  });
  const text = { type: "doc", content: [{ type: "paragraph", content: [link(2), link(9)] }] };
  await save(room, room.a.viewer, richTextSchema.parse(text));
  const found = await readSummary(room.b.viewer, room.study);
  expect(found?.references).toEqual({
    "turn EK01-O1 1 2": {
      ...{ interview: "EK01-O1", turn: 2, from: room.text.indexOf("Veel"), to: room.text.length, tag: null },
    },
  });
});
