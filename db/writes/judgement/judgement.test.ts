import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { judgement } from "@/db/schema/judgement";
import { judging, refused, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { JudgementId, ThemeId } from "@/lib/study/ids";

const database = await testDatabase();

function rowsOf(room: TwoCoders) {
  return database.select().from(judgement).where(eq(judgement.interviewId, room.interview));
}

async function judged(room: TwoCoders, more: Parameters<typeof judging>[1] = {}) {
  const payload = judging(room.safety, more);
  expect(await send(room, payload)).toEqual({ ok: true, value: { id: payload.judgement, version: 1 } });
  return payload;
}

describe("judging a theme", () => {
  test("is on record with its grounds, starts the assignment and is logged without words", async () => {
    const room = await twoCodersOnAnInterview(database);
    const payload = await judged(room, { stance: "gelijk", grounds: { kind: "context", reason: "sfeer" } });
    expect(await rowsOf(room)).toMatchObject([
      {
        id: payload.judgement,
        coderId: room.a.member,
        stance: "gelijk",
        grounds: "context",
        reason: "sfeer",
      },
    ]);
    const log = await logOf(database, room.study);
    expect(log.map(({ verb }) => verb)).toEqual(["assignment.started", "judgement.set"]);
    expect(log[1]?.subject).toMatchObject({ judgement: payload.judgement, theme: room.safety, version: 1 });
    expect(JSON.stringify(log)).not.toContain("sfeer");
  });

  test("a change from the version that was seen stands", async () => {
    const room = await twoCodersOnAnInterview(database);
    const first = await judged(room);
    const change = judging(room.safety, { judgement: first.judgement, version: 1, stance: "niet-besproken" });
    expect(await send(room, change)).toEqual({ ok: true, value: { id: first.judgement, version: 2 } });
    expect(await rowsOf(room)).toMatchObject([{ stance: "niet-besproken", version: 2 }]);
  });

  test("a coder has one on a theme: a second first one is told what stands", async () => {
    const room = await twoCodersOnAnInterview(database);
    const first = await judged(room, { stance: "gelijk" });
    expect(await send(room, judging(room.safety))).toEqual({
      ok: false,
      refusal: {
        kind: "changed-meanwhile",
        current: expect.objectContaining({ id: first.judgement, stance: "gelijk", mine: true }),
      },
    });
    expect(await rowsOf(room)).toHaveLength(1);
  });

  test("a stale change overwrites nothing", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { judgement: id } = await judged(room);
    await send(room, judging(room.safety, { judgement: id, version: 1, stance: "verbeterd" }));
    const late = judging(room.safety, { judgement: id, version: 1, stance: "verslechterd" });
    expect(await send(room, late)).toEqual(refused("changed-meanwhile"));
    expect(await rowsOf(room)).toMatchObject([{ stance: "verbeterd", version: 2 }]);
  });

  test("first judgements that race leave one, every time", async () => {
    for (let at = 0; at < 5; at += 1) {
      const room = await twoCodersOnAnInterview(database);
      const racers = ["verbeterd", "gelijk", "verslechterd"] as const;
      const outcomes = await Promise.all(
        racers.map((stance) => send(room, judging(room.safety, { stance }))),
      );
      const won = racers.filter((_stance, which) => outcomes[which]?.ok);
      expect(won).toHaveLength(1);
      expect(await rowsOf(room)).toMatchObject([{ stance: won[0], version: 1 }]);
    }
  });

  test.each<[string, string, (room: TwoCoders) => Person, ((room: TwoCoders) => ThemeId)?]>([
    ["a coder without an assignment", "not-assigned", (room) => room.other],
    ["a supervisor", "not-allowed", (room) => room.supervisor],
    ["a reader", "not-allowed", (room) => room.reader],
    ["an outsider", "not-allowed", (room) => room.stranger],
    ["a theme that is not there", "code-not-in-codebook", (room) => room.a.viewer, () => newId()],
  ])("%s is refused: %s", async (_what, kind, who, theme) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await send(room, judging(theme?.(room) ?? room.safety), who(room))).toEqual(refused(kind));
    expect(await rowsOf(room)).toEqual([]);
  });

  test("a colleague's judgement can't be changed by its id", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { judgement: id } = await judged(room);
    const change = judging(room.safety, { judgement: id, version: 1, stance: "verslechterd" });
    expect(await send(room, change, room.b.viewer)).toEqual({
      ok: false,
      refusal: { kind: "changed-meanwhile", current: null },
    });
    expect(await rowsOf(room)).toMatchObject([{ stance: "onbekend", coderId: room.a.member }]);
  });
});

describe("withdrawing a judgement", () => {
  const withdraw = (id: JudgementId, version: number) =>
    ({ kind: "judgement.withdraw", judgement: id, version }) as const;

  test("leaves none, is logged, and can be undone from its version", async () => {
    const room = await twoCodersOnAnInterview(database);
    const first = await judged(room, { stance: "gelijk" });
    expect(await send(room, withdraw(first.judgement, 1))).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await rowsOf(room)).toMatchObject([{ removedAt: expect.any(Date) }]);
    expect((await logOf(database, room.study)).at(-1)).toMatchObject({
      verb: "judgement.withdrawn",
      subject: { judgement: first.judgement },
    });
    expect(await send(room, { ...first, version: 2 })).toMatchObject({ ok: true, value: { version: 3 } });
    expect(await rowsOf(room)).toMatchObject([{ removedAt: null, stance: "gelijk" }]);
  });

  test("a first judgement after it is a new one, under the id that was sent", async () => {
    const room = await twoCodersOnAnInterview(database);
    const first = await judged(room);
    await send(room, withdraw(first.judgement, 1));
    const second = await judged(room, { stance: "verslechterd" });
    expect(await rowsOf(room)).toMatchObject([{ id: second.judgement, version: 1, removedAt: null }]);
  });

  test("a stale version is refused with what stands", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { judgement: id } = await judged(room);
    await send(room, judging(room.safety, { judgement: id, version: 1, stance: "verbeterd" }));
    expect(await send(room, withdraw(id, 1))).toMatchObject({
      refusal: { kind: "changed-meanwhile", current: { version: 2 } },
    });
  });

  test("a colleague's is not there", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { judgement: id } = await judged(room);
    expect(await send(room, withdraw(id, 1), room.b.viewer)).toEqual(refused("not-found"));
  });
});
