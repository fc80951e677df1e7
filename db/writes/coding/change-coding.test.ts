import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { codebookVersion } from "@/db/schema/codebook-version";
import { codingAnchor } from "@/db/schema/coding";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import { type Add, added, adding, refused, rowOf, send } from "./coder-at-work.setup";
import { logOf } from "./log-of.setup";
import { twoCodersOnAnInterview } from "./two-coders-on-an-interview.setup";

const database = await testDatabase();

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

  test("another tag is one of the codebook as it is now, another stance is not", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { kind: _, ...content } = await added(room);
    const made = (await rowOf(content.coding))?.codebookVersion ?? 0;
    const newest = made + 1;
    await database.insert(codebookVersion).values({ studyId: room.study, number: newest, content: {} });
    await send(room, { kind: "coding.change", ...content, version: 1, stance: "gelijk" });
    expect(await rowOf(content.coding)).toMatchObject({ codebookVersion: made, version: 2 });
    await send(room, { kind: "coding.change", ...content, version: 2, theme: room.contact });
    expect(await rowOf(content.coding)).toMatchObject({ codebookVersion: newest, version: 3 });
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
