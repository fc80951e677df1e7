import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { listen } from "@/db/client";
import { testDatabase } from "@/db/engine/test-database";
import { coding, codingAnchor } from "@/db/schema/coding";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import { newId } from "@/db/writes/new-id";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { CodingId, OperationId, ThemeId, TranscriptId } from "@/lib/study/ids";
import { applyCodingOperation } from "./apply-coding-operation";
import { adding, refused, send } from "./coder-at-work.setup";
import { logOf } from "./log-of.setup";
import {
  type Person,
  sentBy,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "./two-coders-on-an-interview.setup";

const database = await testDatabase();

type Add = Extract<CodingOperation, { kind: "coding.add" }>;

async function added(room: TwoCoders, more: Partial<Add> = {}, viewer = room.a.viewer): Promise<Add> {
  const payload = adding(room, more);
  expect(await send(room, payload, viewer)).toEqual({ ok: true, value: { id: payload.coding, version: 1 } });
  return payload;
}

async function rowOf(id: CodingId) {
  const [row] = await database.select().from(coding).where(eq(coding.id, id));
  return row;
}

describe("adding a coding", () => {
  test("keeps the passage with its own words, starts the assignment and logs ids alone", async () => {
    const room = await twoCodersOnAnInterview(database);
    const payload = await added(room, { passage: { from: 9, to: 15 }, memo: "let op: geheim" });
    expect(await rowOf(payload.coding)).toMatchObject({ coderId: room.a.member, stance: "verbeterd" });
    const anchors = await database
      .select()
      .from(codingAnchor)
      .where(eq(codingAnchor.codingId, payload.coding));
    expect(anchors).toMatchObject([{ from: 9, to: 15, quote: "ech🙂t", transcriptId: room.transcript }]);
    const log = await logOf(database, room.study);
    expect(log).toMatchObject([
      { verb: "assignment.started", subject: { assignment: room.a.assignment }, actor: room.a.viewer.user },
      { verb: "coding.added", subject: { coding: payload.coding, theme: room.safety } },
    ]);
    expect(JSON.stringify(log)).not.toMatch(/geheim|ech/);
  });

  test("a second one does not start the assignment again", async () => {
    const room = await twoCodersOnAnInterview(database);
    await added(room);
    await added(room, { theme: room.contact });
    expect((await logOf(database, room.study)).map(({ verb }) => verb)).toEqual([
      "assignment.started",
      "coding.added",
      "coding.added",
    ]);
  });

  test("a code of the theme can be tagged with", async () => {
    const room = await twoCodersOnAnInterview(database);
    const payload = await added(room, { code: room.factor, stance: null });
    expect(await rowOf(payload.coding)).toMatchObject({ codeId: room.factor, stance: null });
  });

  test.each<[string, string, (room: TwoCoders) => Partial<Add>]>([
    ["beyond the end of the text", "passage-outside-text", () => ({ passage: { from: 0, to: 10_000 } })],
    ["without a unit", "passage-outside-text", () => ({ passage: { from: 4, to: 4 } })],
    ["that ends inside a character", "passage-splits-character", () => ({ passage: { from: 0, to: 13 } })],
    ["that starts inside a character", "passage-splits-character", () => ({ passage: { from: 13, to: 16 } })],
    ["in another text", "transcript-not-newest", () => ({ transcript: newId<TranscriptId>() })],
    ["with a theme that is not there", "code-not-in-codebook", () => ({ theme: newId<ThemeId>() })],
    [
      "with another theme's code",
      "code-not-in-codebook",
      ({ contact, factor }) => ({ theme: contact, code: factor }),
    ],
  ])("a passage %s is refused: %s", async (_what, kind, more) => {
    const room = await twoCodersOnAnInterview(database);
    const payload = adding(room, { stance: null, ...more(room) });
    expect(await send(room, payload)).toEqual(refused(kind));
    expect(await rowOf(payload.coding)).toBeUndefined();
    expect(await logOf(database, room.study)).toEqual([]);
  });

  test("a text that has been corrected since is refused with the newest one's id", async () => {
    const room = await twoCodersOnAnInterview(database);
    const newest = newId<TranscriptId>();
    const { study: studyId, interview: interviewId } = room;
    const text = { text: "Kort.", length: 5, turns: [], sha256: "1".repeat(64) };
    await database.insert(transcript).values({ id: newest, studyId, interviewId, version: 2, ...text });
    expect(await send(room, adding(room))).toEqual({
      ok: false,
      refusal: { kind: "transcript-not-newest", newest },
    });
  });

  test("a theme that was removed from the codebook can't be tagged with", async () => {
    const room = await twoCodersOnAnInterview(database);
    await database.update(theme).set({ removedAt: new Date() }).where(eq(theme.id, room.safety));
    expect(await send(room, adding(room))).toEqual(refused("code-not-in-codebook"));
  });

  test.each<[string, string, (room: TwoCoders) => Person]>([
    ["a coder without an assignment", "not-assigned", (room) => room.other],
    ["a supervisor", "not-allowed", (room) => room.supervisor],
    ["a researcher", "not-allowed", (room) => room.researcher],
    ["a reader", "not-allowed", (room) => room.reader],
    ["someone outside the study", "not-allowed", (room) => room.stranger],
  ])("%s is refused: %s", async (_who, kind, who) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await send(room, adding(room), who(room))).toEqual(refused(kind));
  });

  test("an operation is never applied as another user than its own", async () => {
    const room = await twoCodersOnAnInterview(database);
    const sent = sentBy(room.a.viewer, room.interview, adding(room));
    expect(await applyCodingOperation(room.b.viewer, room.study, sent)).toEqual(refused("other-user"));
  });
});

describe("an operation's name", () => {
  test("sent again it gives the first result and does nothing", async () => {
    const room = await twoCodersOnAnInterview(database);
    const payload = adding(room);
    const sent = sentBy(room.a.viewer, room.interview, payload);
    const first = await applyCodingOperation(room.a.viewer, room.study, sent);
    await send(room, { kind: "coding.remove", coding: payload.coding, version: 1 });
    expect(await applyCodingOperation(room.a.viewer, room.study, sent)).toEqual(first);
    expect(await rowOf(payload.coding)).toMatchObject({ version: 2, removedAt: expect.any(Date) });
  });

  test.each<[string, (room: TwoCoders, sent: ReturnType<typeof sentBy>) => ReturnType<typeof sentBy>]>([
    ["another payload", (room, sent) => ({ ...sent, payload: adding(room) })],
    ["another user", (room, sent) => ({ ...sent, user: room.b.viewer.user })],
  ])("with %s it is a conflict", async (_what, altered) => {
    const room = await twoCodersOnAnInterview(database);
    const sent = sentBy(room.a.viewer, room.interview, adding(room));
    await applyCodingOperation(room.a.viewer, room.study, sent);
    const again = altered(room, sent);
    const viewer = again.user === room.b.viewer.user ? room.b.viewer : room.a.viewer;
    expect(await applyCodingOperation(viewer, room.study, again)).toEqual(refused("operation-conflict"));
  });

  test("a refused one leaves nothing behind, and may be sent again", async () => {
    const room = await twoCodersOnAnInterview(database);
    const operation = newId<OperationId>();
    const wrong = { ...sentBy(room.a.viewer, room.interview, adding(room, { theme: newId() })), operation };
    expect(await applyCodingOperation(room.a.viewer, room.study, wrong)).toEqual(
      refused("code-not-in-codebook"),
    );
    const right = { ...wrong, payload: adding(room) };
    expect((await applyCodingOperation(room.a.viewer, room.study, right)).ok).toBe(true);
  });
});

describe("changing, removing and restoring a coding", () => {
  test("a change from the version that was seen stands, with its new words", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { kind: _, ...content } = await added(room);
    const change = {
      ...content,
      stance: "gelijk",
      passage: { from: 4, to: 8 },
      theme: room.contact,
    } as const;
    expect(await send(room, { kind: "coding.change", version: 1, ...change })).toEqual({
      ok: true,
      value: { id: content.coding, version: 2 },
    });
    expect(await rowOf(content.coding)).toMatchObject({
      stance: "gelijk",
      themeId: room.contact,
      version: 2,
    });
    const anchors = await database
      .select({ quote: codingAnchor.quote })
      .from(codingAnchor)
      .where(eq(codingAnchor.codingId, content.coding));
    expect(anchors).toEqual([{ quote: "ging" }]);
    expect((await logOf(database, room.study)).at(-1)).toMatchObject({
      verb: "coding.changed",
      subject: { coding: content.coding, version: 2 },
    });
  });

  test("a removed coding can be restored as it was", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { coding: id } = await added(room, { memo: "blijft" });
    expect(await send(room, { kind: "coding.remove", coding: id, version: 1 })).toMatchObject({ ok: true });
    expect(await rowOf(id)).toMatchObject({ removedAt: expect.any(Date), version: 2 });
    expect(await send(room, { kind: "coding.restore", coding: id, version: 2 })).toMatchObject({ ok: true });
    expect(await rowOf(id)).toMatchObject({ removedAt: null, memo: "blijft", version: 3 });
    expect((await logOf(database, room.study)).slice(-2).map(({ verb }) => verb)).toEqual([
      "coding.removed",
      "coding.restored",
    ]);
  });

  test("a change of a stale version is refused with what stands now, and overwrites nothing", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { kind: _, ...content } = await added(room);
    await send(room, { kind: "coding.change", ...content, version: 1, memo: "eerst" });
    const late = await send(room, { kind: "coding.change", ...content, version: 1, memo: "te laat" });
    expect(late).toEqual({
      ok: false,
      refusal: {
        kind: "changed-meanwhile",
        current: expect.objectContaining({ id: content.coding, memo: "eerst", version: 2, mine: true }),
      },
    });
    expect(await rowOf(content.coding)).toMatchObject({ memo: "eerst", version: 2 });
  });

  test.each<[string, (content: Omit<Add, "kind">) => CodingOperation]>([
    ["changed", (content) => ({ kind: "coding.change", ...content, version: 2 })],
    ["removed again", ({ coding: id }) => ({ kind: "coding.remove", coding: id, version: 2 })],
  ])("a removed coding can't be %s: nothing stands now", async (_what, operation) => {
    const room = await twoCodersOnAnInterview(database);
    const { kind: _, ...content } = await added(room);
    await send(room, { kind: "coding.remove", coding: content.coding, version: 1 });
    expect(await send(room, operation(content))).toEqual({
      ok: false,
      refusal: { kind: "changed-meanwhile", current: null },
    });
  });

  test("a coding that stands can't be restored", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { coding: id } = await added(room);
    expect(await send(room, { kind: "coding.restore", coding: id, version: 1 })).toEqual(
      refused("changed-meanwhile"),
    );
  });

  test.each<[string, (content: Omit<Add, "kind">) => CodingOperation]>([
    ["change", (content) => ({ kind: "coding.change", ...content, version: 1 })],
    ["remove", ({ coding: id }) => ({ kind: "coding.remove", coding: id, version: 1 })],
    ["restore", ({ coding: id }) => ({ kind: "coding.restore", coding: id, version: 2 })],
  ])("a colleague's coding is not there for %s", async (_what, operation) => {
    const room = await twoCodersOnAnInterview(database);
    const { kind: _, ...content } = await added(room);
    expect(await send(room, operation(content), room.b.viewer)).toEqual({
      ok: false,
      refusal: { kind: "not-found" },
    });
    expect(await rowOf(content.coding)).toMatchObject({ version: 1, removedAt: null });
  });

  test("adding under a colleague's id says nothing of it", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { coding: id } = await added(room, { memo: "van A" });
    expect(await send(room, adding(room, { coding: id }), room.b.viewer)).toEqual({
      ok: false,
      refusal: { kind: "changed-meanwhile", current: null },
    });
    expect(await rowOf(id)).toMatchObject({ memo: "van A", coderId: room.a.member });
  });

  test("of changes that race from one version exactly one stands, every time", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { kind: _, ...content } = await added(room);
    for (let version = 1; version <= 10; version += 1) {
      const racers = ["links", "midden", "rechts"];
      const outcomes = await Promise.all(
        racers.map((memo) => send(room, { kind: "coding.change", ...content, version, memo })),
      );
      const won = racers.filter((_memo, at) => outcomes[at]?.ok);
      expect(won).toHaveLength(1);
      expect(await rowOf(content.coding)).toMatchObject({ memo: won[0], version: version + 1 });
    }
  });
});

test("streams hear ids of what was committed, and nothing of what was refused", async () => {
  const room = await twoCodersOnAnInterview(database);
  const heard: unknown[] = [];
  const unlisten = await listen("samenspraak", (payload) => heard.push(JSON.parse(payload)));
  await send(room, adding(room, { passage: { from: 0, to: 10_000 } }));
  const sent = sentBy(room.a.viewer, room.interview, adding(room, { memo: "woorden" }));
  await applyCodingOperation(room.a.viewer, room.study, sent);
  await expect
    .poll(() => heard)
    .toEqual([
      {
        study: room.study,
        interview: room.interview,
        theme: room.safety,
        coder: room.a.member,
        operation: sent.operation,
        kind: "coding.add",
      },
    ]);
  await unlisten();
});
