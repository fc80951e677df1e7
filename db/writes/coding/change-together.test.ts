import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { code } from "@/db/schema/code";
import { coding, codingAnchor } from "@/db/schema/coding";
import { newId } from "@/db/writes/new-id";
import type { CodingOperation, CodingStep } from "@/lib/coding/coding-operation";
import type { CodingId, OperationId, ThemeId } from "@/lib/study/ids";
import { applyCodingOperation } from "./apply-coding-operation";
import { type Add, added, adding, finish, refused, send } from "./coder-at-work.setup";
import { logOf } from "./log-of.setup";
import { sentBy, type TwoCoders, twoCodersOnAnInterview } from "./two-coders-on-an-interview.setup";

const database = await testDatabase();

const together = (...steps: CodingStep[]): CodingOperation => ({ kind: "codings.together", steps });
const changed = (made: Add, more: Partial<Add> = {}, version = 1): CodingStep => ({
  ...made,
  ...more,
  kind: "coding.change",
  version,
});
const gone = ({ coding: id }: Add, version = 1): CodingStep => ({
  kind: "coding.remove",
  coding: id,
  version,
});

/** From, to, version and whether it stands, of each coding of the interview. */
async function standing(room: TwoCoders) {
  const rows = await database
    .select({
      id: coding.id,
      from: codingAnchor.from,
      to: codingAnchor.to,
      version: coding.version,
      removedAt: coding.removedAt,
    })
    .from(coding)
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .where(eq(coding.interviewId, room.interview))
    .orderBy(codingAnchor.from, codingAnchor.to);
  return rows.map(({ id, from, to, version, removedAt }) => ({ id, from, to, version, stands: !removedAt }));
}

describe("several codings changed as one", () => {
  test("are all changed, in one transaction under one name", async () => {
    const room = await twoCodersOnAnInterview(database);
    const one = await added(room, { passage: { from: 0, to: 22 } });
    const two = adding(room, { passage: { from: 9, to: 22 } });
    const split = together(changed(one, { passage: { from: 0, to: 8 } }), two);
    expect(await send(room, split)).toEqual({ ok: true, value: { id: one.coding, version: 2 } });
    expect(await standing(room)).toEqual([
      { id: one.coding, from: 0, to: 8, version: 2, stands: true },
      { id: two.coding, from: 9, to: 22, version: 1, stands: true },
    ]);
    const verbs = (await logOf(database, room.study)).map(({ verb }) => verb);
    expect(verbs.slice(2).sort()).toEqual(["coding.added", "coding.changed", "codings.changed-together"]);
  });

  test("sent again under the same name change nothing more", async () => {
    const room = await twoCodersOnAnInterview(database);
    const [one, two] = [await added(room), await added(room, { passage: { from: 15, to: 20 } })];
    const sent = sentBy(room.a.viewer, room.interview, together(changed(one, { memo: "beide" }), gone(two)));
    const first = await applyCodingOperation(room.a.viewer, room.study, sent);
    expect(await applyCodingOperation(room.a.viewer, room.study, sent)).toEqual(first);
    expect((await standing(room)).map(({ version, stands }) => [version, stands])).toEqual([
      [2, true],
      [2, false],
    ]);
    expect(
      await applyCodingOperation(room.a.viewer, room.study, {
        ...sent,
        payload: together(gone(one, 2)),
      }),
    ).toEqual(refused("operation-conflict"));
  });

  test("are none of them changed where one was changed meanwhile, and all that stand are told", async () => {
    const room = await twoCodersOnAnInterview(database);
    const [one, two, three] = [
      await added(room),
      await added(room, { passage: { from: 15, to: 20 } }),
      await added(room, { passage: { from: 22, to: 26 } }),
    ];
    await send(room, { ...two, kind: "coding.change", version: 1, memo: "elders" });
    await send(room, gone(three));
    const before = await standing(room);
    const answer = await send(
      room,
      together(changed(one, { stance: "gelijk" }), changed(two, { stance: "gelijk" }), gone(three)),
    );
    expect(answer).toEqual(refused("codings-changed-meanwhile"));
    const current = answer.ok || !("current" in answer.refusal) ? [] : [answer.refusal.current].flat();
    expect(
      current.toSorted((a, b) => Number(a && "from" in a && a.from) - Number(b && "from" in b && b.from)),
    ).toMatchObject([
      { id: one.coding, stance: "verbeterd", version: 1 },
      { id: two.coding, memo: "elders", version: 2 },
    ]);
    expect(await standing(room)).toEqual(before);
  });

  test.each<[string, string, (room: TwoCoders, one: Add) => CodingStep]>([
    ["beyond the text", "passage-outside-text", (room) => adding(room, { passage: { from: 0, to: 9999 } })],
    ["with an unknown theme", "code-not-in-codebook", (room) => adding(room, { theme: newId<ThemeId>() })],
    ["of nobody", "not-found", () => ({ kind: "coding.remove", coding: newId<CodingId>(), version: 1 })],
  ])("are none of them changed where one is %s: %s", async (_what, kind, wrong) => {
    const room = await twoCodersOnAnInterview(database);
    const one = await added(room);
    const before = await standing(room);
    expect(await send(room, together(changed(one, { starred: true }), wrong(room, one)))).toEqual(
      refused(kind),
    );
    expect(await standing(room)).toEqual(before);
  });

  test("keep the code that one of them has when the codebook no longer has it, and give it to no other", async () => {
    const room = await twoCodersOnAnInterview(database);
    const tag = { code: room.factor, stance: null };
    const one = await added(room, { passage: { from: 0, to: 22 }, ...tag });
    const other = await added(room, { passage: { from: 22, to: 26 } });
    await database.update(code).set({ removedAt: new Date() }).where(eq(code.id, room.factor));
    const split = (held: Add) =>
      together(
        changed(held, { passage: { from: 0, to: 8 } }),
        adding(room, { passage: { from: 9, to: 22 }, ...tag }),
      );
    expect(await send(room, split(other))).toEqual(refused("code-not-in-codebook"));
    expect(await send(room, split(one))).toMatchObject({ ok: true });
    expect((await standing(room)).map(({ from, to }) => [from, to])).toEqual([
      [0, 8],
      [9, 22],
      [22, 26],
    ]);
  });

  test("are never a colleague's", async () => {
    const room = await twoCodersOnAnInterview(database);
    const [one, mine] = [await added(room), adding(room)];
    expect(await send(room, mine, room.b.viewer)).toMatchObject({ ok: true });
    const both = together(changed(mine, { starred: true }), gone(one));
    expect(await send(room, both, room.b.viewer)).toEqual(refused("not-found"));
    expect((await standing(room)).every(({ version, stands }) => version === 1 && stands)).toBe(true);
  });

  test("are refused once finished, and to who may not code", async () => {
    const room = await twoCodersOnAnInterview(database);
    const one = await added(room);
    expect(await send(room, together(gone(one)), room.reader)).toEqual(refused("not-allowed"));
    await finish(room, room.a);
    expect(await send(room, together(gone(one)))).toEqual(refused("already-finished"));
  });

  test("in two windows at the same time: one wins, and nothing is half", async () => {
    const room = await twoCodersOnAnInterview(database);
    const [one, two] = [await added(room), await added(room, { passage: { from: 15, to: 20 } })];
    const name = () => newId<OperationId>();
    const answers = await Promise.all(
      (["gelijk", "onbekend"] as const).map((stance) =>
        applyCodingOperation(room.a.viewer, room.study, {
          ...sentBy(
            room.a.viewer,
            room.interview,
            together(changed(one, { stance }), changed(two, { stance })),
          ),
          operation: name(),
        }),
      ),
    );
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const rows = await database
      .select({ stance: coding.stance, version: coding.version })
      .from(coding)
      .where(eq(coding.interviewId, room.interview));
    expect(new Set(rows.map(({ stance }) => stance)).size).toBe(1);
    expect(rows.map(({ version }) => version)).toEqual([2, 2]);
  });
});
