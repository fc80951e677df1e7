import { describe, expect, test } from "vitest";
import { listen } from "@/db/client";
import { testDatabase } from "@/db/engine/test-database";
import { newId } from "@/db/writes/new-id";
import type { OperationId } from "@/lib/study/ids";
import { applyCodingOperation } from "./apply-coding-operation";
import { adding, refused, rowOf, send } from "./coder-at-work.setup";
import { sentBy, type TwoCoders, twoCodersOnAnInterview } from "./two-coders-on-an-interview.setup";

const database = await testDatabase();

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

test("an operation is never applied as another user than its own", async () => {
  const room = await twoCodersOnAnInterview(database);
  const sent = sentBy(room.a.viewer, room.interview, adding(room));
  expect(await applyCodingOperation(room.b.viewer, room.study, sent)).toEqual(refused("other-user"));
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
