import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readVersion, readVersions } from "@/db/reads/writing/earlier-versions";
import { findReferences } from "@/db/reads/writing/find-references";
import { readMemosOn } from "@/db/reads/writing/memos-on";
import { readStanding } from "@/db/reads/writing/standing-text";
import { interviewRelease } from "@/db/schema/interview";
import { memo, memoVersion } from "@/db/schema/memo";
import { transcript } from "@/db/schema/transcript";
import { adding, finish, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { CodeId, MemoId, OperationId } from "@/lib/study/ids";
import { joinTurns } from "@/lib/transcript/join-turns";
import type { MemoOn, SaveWriting } from "@/lib/writing/save-writing";
import { textOfLines, wordsOf } from "@/lib/writing/words-of";
import { saveWriting } from "./save-writing";

const database = await testDatabase();
const onTurn = { kind: "turn", interview: "EK01-O1", version: 1, turn: 2 } as const;
const onInterview = { kind: "interview", interview: "EK01-O1" } as const;
const onCase = { kind: "case", case: "EK01" } as const;
const onTheme = { kind: "theme", theme: "veiligheid" } as const;

function write(room: TwoCoders, by: Person, on: MemoOn, words: string, more: Partial<SaveWriting> = {}) {
  return saveWriting(by, room.study, {
    ...{ operation: randomUUID() as OperationId, user: by.user, on, memo: randomUUID() as MemoId },
    ...{ seen: { version: 0, revision: 0 }, fresh: false, restored: null, text: textOfLines(words) },
    ...more,
  });
}

async function wordsOn(room: TwoCoders, by: Person, on: MemoOn) {
  const found = await readMemosOn(by, room.study, on);
  return found?.memos.map(({ standing }) => wordsOf(standing.text)) ?? null;
}

async function release(room: TwoCoders) {
  await database.insert(interviewRelease).values({ studyId: room.study, interviewId: room.interview });
}

describe("a memo", () => {
  test.each([
    ["a turn", () => onTurn],
    ["an interview", () => onInterview],
    ["a case", () => onCase],
    ["a theme", () => onTheme],
    ["a code", (room: TwoCoders) => ({ kind: "code", code: room.factor }) as const],
  ])(
    "on %s is its writer's alone until all finished, and for coders until the release",
    async (_what, onIn) => {
      const room = await twoCodersOnAnInterview(database);
      const on = onIn(room);
      const id = randomUUID() as MemoId;
      expect(await write(room, room.a.viewer, on, "van a", { memo: id })).toMatchObject({ ok: true });
      const others = [room.b.viewer, room.supervisor, room.researcher, room.other];
      const hidden = async (from: readonly Person[]) => {
        for (const person of from) {
          expect(await wordsOn(room, person, on)).toEqual([]);
          expect(await readStanding(person, room.study, on, id)).toBeNull();
          expect(await readVersions(person, room.study, on, id)).toEqual([]);
          expect(await readVersion(person, room.study, { on, memo: id, version: 1 })).toBeNull();
        }
      };
      await hidden(others);
      await finish(room, room.a);
      await hidden(others);
      await finish(room, room.b);
      await hidden([room.b.viewer, room.other]);
      expect(await wordsOn(room, room.supervisor, on)).toEqual(["van a"]);
      await release(room);
      expect(await wordsOn(room, room.b.viewer, on)).toEqual(["van a"]);
      expect(await wordsOn(room, room.other, on)).toEqual(["van a"]);
    },
  );

  test.each(["reader", "stranger"] as const)("is not for a %s to read or write", async (who) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await write(room, room[who], onCase, "x")).toMatchObject({ refusal: { kind: "not-allowed" } });
    expect(await readMemosOn(room[who], room.study, onCase)).toBeNull();
  });

  test("can't be written under another's name, nor moved to another thing", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = randomUUID() as MemoId;
    await write(room, room.a.viewer, onTurn, "van a", { memo: id });
    const seen = { version: 1, revision: 1 };
    for (const [by, on] of [
      [room.b.viewer, onTurn],
      [room.a.viewer, onInterview],
      [room.a.viewer, onCase],
    ] as const) {
      expect(await write(room, by, on, "anders", { memo: id, seen })).toMatchObject({
        refusal: { kind: "not-found" },
      });
    }
    expect(await wordsOn(room, room.a.viewer, onTurn)).toEqual(["van a"]);
  });

  test.each([
    ["a turn that isn't there", { ...onTurn, turn: 3 }],
    ["a version that isn't there", { ...onTurn, version: 2 }],
    ["another study's case", { kind: "case", case: "XX" } as const],
    ["a code that isn't there", { kind: "code", code: newId<CodeId>() } as const],
  ])("on %s is refused", async (_what, on) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await write(room, room.a.viewer, on, "x")).toMatchObject({ refusal: { kind: "not-found" } });
  });

  test("is in the log by its kind and hash, never by its words", async () => {
    const room = await twoCodersOnAnInterview(database);
    await write(room, room.a.viewer, onTurn, "kanarie");
    const [line] = await logOf(database, room.study);
    expect(line).toMatchObject({ verb: "memo.saved", subject: { on: "turn", version: 1 } });
    expect(JSON.stringify(line)).not.toContain("kanarie");
  });
});

describe("finishing fixes a coder's memos", () => {
  test.each([onTurn, onInterview])("on the interview: $kind", async (on) => {
    const room = await twoCodersOnAnInterview(database);
    const id = randomUUID() as MemoId;
    await write(room, room.a.viewer, on, "eerst", { memo: id });
    await finish(room, room.a);
    const refusal = { refusal: { kind: "already-finished" } };
    const seen = { version: 1, revision: 1 };
    expect(await write(room, room.a.viewer, on, "later", { memo: id, seen })).toMatchObject(refusal);
    expect(await write(room, room.a.viewer, on, "een nieuwe")).toMatchObject(refusal);
    expect(await readMemosOn(room.a.viewer, room.study, on)).toMatchObject({
      memos: [{ isMine: true, isFrozen: true }],
      mayBegin: false,
    });
    expect(await wordsOn(room, room.a.viewer, on)).toEqual(["eerst"]);
    // Not the colleague's, and not what is on the case.
    expect(await write(room, room.b.viewer, on, "van b")).toMatchObject({ ok: true });
    expect(await write(room, room.a.viewer, onCase, "zaak")).toMatchObject({ ok: true });
  });

  test("in the database too, whoever asks", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = randomUUID() as MemoId;
    await write(room, room.a.viewer, onInterview, "eerst", { memo: id });
    await finish(room, room.a);
    await expect(
      database.update(memoVersion).set({ text: "anders" }).where(eq(memoVersion.memoId, id)),
    ).rejects.toThrow();
    await expect(
      database.update(memo).set({ removedAt: new Date() }).where(eq(memo.id, id)),
    ).rejects.toThrow();
    await expect(database.delete(memo).where(eq(memo.id, id))).rejects.toThrow();
    await expect(
      database
        .insert(memo)
        .values({ id: newId(), studyId: room.study, interviewId: room.interview, memberId: room.a.member }),
    ).rejects.toThrow();
  });

  test("until it is reopened", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = randomUUID() as MemoId;
    await write(room, room.a.viewer, onInterview, "eerst", { memo: id });
    await finish(room, room.a);
    await send(room, { kind: "assignment.reopen", assignment: room.a.assignment, reason: "vergeten" });
    const seen = { version: 1, revision: 1 };
    expect(await write(room, room.a.viewer, onInterview, "later", { memo: id, seen })).toMatchObject({
      ok: true,
    });
  });
});

test("a memo on a turn goes with it to a corrected text", async () => {
  const room = await twoCodersOnAnInterview(database);
  await write(room, room.a.viewer, onTurn, "bij de tweede");
  const [said] = room.text.split("\n");
  const corrected = joinTurns([
    { speaker: "I", at: 0, text: "Nieuw begin." },
    { speaker: "I", at: 1, text: said ?? "" },
    { speaker: "R", at: null, text: "Veel minder ruzie thuis." },
  ]);
  await database.insert(transcript).values({
    ...{ id: newId(), studyId: room.study, interviewId: room.interview, version: 2 },
    ...{
      text: corrected.text,
      length: corrected.text.length,
      turns: corrected.turns,
      sha256: "0".repeat(64),
    },
  });
  expect(await wordsOn(room, room.a.viewer, { ...onTurn, version: 2, turn: 3 })).toEqual(["bij de tweede"]);
  expect(await wordsOn(room, room.a.viewer, { ...onTurn, version: 2, turn: 2 })).toEqual([]);
});

describe("what a text can link to", () => {
  test("are turns of the case, and codings as far as the viewer may know them", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, adding(room));
    const found = (by: Person, on: SaveWriting["on"], words: string) =>
      findReferences(by, room.study, on, words);
    expect(await found(room.a.viewer, onInterview, "ruzie")).toMatchObject([
      { target: { kind: "turn", turn: 2 }, place: { interview: "EK01-O1", turn: 2 } },
    ]);
    expect(await found(room.a.viewer, onInterview, "veiligheid")).toMatchObject([
      { target: { kind: "coding" }, place: { tag: { theme: "Veiligheid" } } },
    ]);
    expect(await found(room.b.viewer, onInterview, "veiligheid")).toEqual([]);
    expect(await found(room.a.viewer, { kind: "summary", case: "EK01" }, "veiligheid")).toEqual([]);
    expect(await found(room.a.viewer, onTheme, "ruzie")).toHaveLength(1);
    expect(await found(room.reader, onInterview, "ruzie")).toEqual([]);
    const log = await logOf(database, room.study);
    expect(log.filter(({ verb }) => verb === "turns.found")).toHaveLength(3);
    expect(JSON.stringify(log)).not.toContain("ruzie");
  });

  test("do not say where a colleague codes: their coding in a text leads nowhere", async () => {
    const room = await twoCodersOnAnInterview(database);
    const coding = adding(room);
    await send(room, coding);
    const target = { kind: "coding", coding: coding.coding } as const;
    const text = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "reference", attrs: { target } }] }],
    } as const;
    await write(room, room.b.viewer, onInterview, "", { text });
    expect((await readMemosOn(room.b.viewer, room.study, onInterview))?.references).toEqual({});
  });
});

test("the guard of the database and the rule of lib say the same of what is fixed", async () => {
  const room = await twoCodersOnAnInterview(database);
  await finish(room, room.a);
  for (const [begun, name] of [
    [null, "new"],
    [new Date(0), "old"],
  ] as const) {
    const [row] = await database.execute<{ frozen: boolean }>(
      sql`select is_memo_frozen(${room.interview}, ${room.a.member}, ${begun?.toISOString() ?? null}::timestamptz) as frozen`,
    );
    expect([name, row?.frozen]).toEqual([name, true]);
  }
});
