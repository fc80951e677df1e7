import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { assignmentState } from "@/db/schema/assignment";
import { coding } from "@/db/schema/coding";
import { adding, finish, judging, refused, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import { onOwnWork } from "@/db/writes/coding/own-work";
import { type Coder, twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import { coded, corrected, saved } from "@/db/writes/transcript/correcting.setup";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import { accept } from "@/lib/result";
import type { OperationId } from "@/lib/study/ids";
import { startAssignment } from "./start-assignment";

const database = await testDatabase();

async function statesOf({ assignment }: Coder) {
  const rows = await database
    .select({ kind: assignmentState.kind, reason: assignmentState.reason })
    .from(assignmentState)
    .where(eq(assignmentState.assignmentId, assignment))
    .orderBy(assignmentState.id);
  return rows.map(({ kind, reason }) => (reason === null ? kind : `${kind}: ${reason}`));
}

const finishing = ({ assignment }: Coder) => ({ kind: "assignment.finish", assignment }) as const;
const starting = ({ assignment }: Coder) => ({ kind: "assignment.start", assignment }) as const;
const reopening = ({ assignment }: Coder, reason = "theme vergeten") =>
  ({ kind: "assignment.reopen", assignment, reason }) as const;

describe("starting", () => {
  test("is on record once, however often it is asked", async () => {
    const room = await twoCodersOnAnInterview(database);
    expect(await send(room, starting(room.a))).toMatchObject({ ok: true });
    expect(await send(room, starting(room.a))).toMatchObject({ ok: true });
    expect(await statesOf(room.a)).toEqual(["started"]);
    expect((await logOf(database, room.study))[0]).toMatchObject({
      verb: "assignment.started",
      subject: { assignment: room.a.assignment, coder: room.a.member },
    });
  });

  test("first codings that race start it once, and all stand", async () => {
    for (let at = 0; at < 5; at += 1) {
      const room = await twoCodersOnAnInterview(database);
      const outcomes = await Promise.all([1, 2, 3, 4].map(() => send(room, adding(room))));
      expect(outcomes.every(({ ok }) => ok)).toBe(true);
      expect(await statesOf(room.a)).toEqual(["started"]);
    }
  });
});

describe("finishing", () => {
  test("is on record and in the log", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    expect(await statesOf(room.a)).toEqual(["started", "finished"]);
    expect((await logOf(database, room.study)).at(-1)).toMatchObject({
      verb: "assignment.finished",
      subject: { assignment: room.a.assignment, interview: room.interview, coder: room.a.member },
    });
  });

  test("is refused with the themes that lack a judgement, or a reason for one by context", async () => {
    const room = await twoCodersOnAnInterview(database);
    expect(await send(room, finishing(room.a))).toEqual({
      ok: false,
      refusal: { kind: "not-ready-to-finish", themes: [room.safety, room.contact] },
    });
    await send(room, judging(room.safety));
    await send(room, judging(room.contact, { grounds: { kind: "context", reason: null } }));
    expect(await send(room, finishing(room.a))).toEqual({
      ok: false,
      refusal: { kind: "not-ready-to-finish", themes: [room.contact] },
    });
    expect(await statesOf(room.a)).toEqual(["started"]);
  });

  test("is refused while a judgement by quotes has none of the coder's own", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, judging(room.contact));
    await send(room, judging(room.safety, { stance: "verbeterd", grounds: { kind: "quotes" } }));
    await send(room, adding(room), room.b.viewer);
    const none = { refusal: { kind: "not-ready-to-finish", themes: [room.safety] } };
    expect(await send(room, finishing(room.a))).toMatchObject(none);
    const quote = adding(room);
    await send(room, quote);
    await send(room, { kind: "coding.remove", coding: quote.coding, version: 1 });
    expect(await send(room, finishing(room.a))).toMatchObject(none);
    await send(room, { kind: "coding.restore", coding: quote.coding, version: 2 });
    expect(await send(room, finishing(room.a))).toMatchObject({ ok: true });
  });

  test("is refused while the only quote behind a judgement is to be placed again", async () => {
    const room = await twoCodersOnAnInterview(database);
    await coded(room, "Veel minder");
    await send(room, judging(room.contact));
    await send(room, judging(room.safety, { stance: "verbeterd", grounds: { kind: "quotes" } }));
    const newest = await saved(room, corrected(room, ["Veel minder", "Nog steeds"]));
    expect(await send(room, finishing(room.a))).toEqual({
      ok: false,
      refusal: { kind: "not-ready-to-finish", themes: [room.safety] },
    });
    await send(room, adding(room, { transcript: newest, passage: { from: 0, to: 3 } }));
    expect(await send(room, finishing(room.a))).toMatchObject({ ok: true });
  });

  test("counts the coder's own judgements alone, and no withdrawn one", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.b);
    const mine = judging(room.safety);
    await send(room, mine);
    await send(room, judging(room.contact));
    await send(room, { kind: "judgement.withdraw", judgement: mine.judgement, version: 1 });
    expect(await send(room, finishing(room.a))).toEqual({
      ok: false,
      refusal: { kind: "not-ready-to-finish", themes: [room.safety] },
    });
  });

  test("freezes the work: whatever the coder sends after it is refused", async () => {
    const room = await twoCodersOnAnInterview(database);
    const added = adding(room);
    await send(room, added);
    await finish(room, room.a);
    const { kind: _, ...content } = added;
    const after: CodingOperation[] = [
      adding(room),
      { kind: "coding.change", ...content, version: 1 },
      { kind: "coding.remove", coding: added.coding, version: 1 },
      judging(room.contact),
      starting(room.a),
      finishing(room.a),
    ];
    for (const payload of after) expect(await send(room, payload)).toEqual(refused("already-finished"));
    const rows = await database.select().from(coding).where(eq(coding.interviewId, room.interview));
    expect(rows).toMatchObject([{ id: added.coding, version: 1, removedAt: null }]);
  });

  test("leaves a colleague free to go on", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    expect(await send(room, adding(room), room.b.viewer)).toMatchObject({ ok: true });
  });

  test("and codings that race: those that stand were there before it, the rest are refused", async () => {
    for (let at = 0; at < 5; at += 1) {
      const room = await twoCodersOnAnInterview(database);
      for (const theme of [room.safety, room.contact]) await send(room, judging(theme));
      const codings = [adding(room), adding(room), adding(room)];
      const [finished, ...outcomes] = await Promise.all([
        send(room, finishing(room.a)),
        ...codings.map((payload) => send(room, payload)),
      ]);
      expect(finished).toMatchObject({ ok: true });
      const kinds = outcomes.map((outcome) => (outcome.ok ? "done" : outcome.refusal.kind));
      expect(kinds.every((kind) => kind === "done" || kind === "already-finished")).toBe(true);
      const rows = await database.select().from(coding).where(eq(coding.interviewId, room.interview));
      expect(rows).toHaveLength(kinds.filter((kind) => kind === "done").length);
    }
  });
});

describe("reopening", () => {
  test("keeps its reason on record, is logged without it, and lets the work go on", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    expect(await send(room, reopening(room.a))).toMatchObject({ ok: true });
    expect(await statesOf(room.a)).toEqual(["started", "finished", "reopened: theme vergeten"]);
    const log = await logOf(database, room.study);
    expect(log.at(-1)).toMatchObject({
      verb: "assignment.reopened",
      subject: { assignment: room.a.assignment },
    });
    expect(JSON.stringify(log)).not.toContain("vergeten");
    expect(await send(room, adding(room))).toMatchObject({ ok: true });
    expect(await send(room, finishing(room.a))).toMatchObject({ ok: true });
  });

  test("what is not finished can't be reopened", async () => {
    const room = await twoCodersOnAnInterview(database);
    expect(await send(room, reopening(room.a))).toEqual(refused("not-finished"));
  });
});

test.each([starting, finishing, reopening])(
  "a colleague's assignment is not one's own to %o",
  async (payload) => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.b);
    expect(await send(room, payload(room.b))).toEqual(refused("not-assigned"));
    expect(await statesOf(room.b)).toEqual(["started", "finished"]);
  },
);

test("the database itself keeps finished work, whatever a write forgets to check", async () => {
  const room = await twoCodersOnAnInterview(database);
  const { kind: _, coding: id, ...added } = adding(room);
  await send(room, { kind: "coding.add", coding: id, ...added });
  await finish(room, room.a);
  const payload = { kind: "coding.remove", coding: id, version: 1 } as const;
  const named = { operation: newId<OperationId>(), study: room.study, interview: room.interview, payload };
  const forgetful = onOwnWork(room.a.viewer, named, async (tx) => {
    await tx.update(coding).set({ removedAt: new Date() }).where(eq(coding.id, id));
    return accept({ id, version: 2 });
  });
  expect(await forgetful).toEqual(refused("already-finished"));
});

test("who may not code is refused before anything is looked at", async () => {
  const room = await twoCodersOnAnInterview(database);
  const named = {
    operation: newId<OperationId>(),
    study: room.study,
    interview: room.interview,
    payload: starting(room.a),
  } as const;
  expect(await startAssignment(room.supervisor, named)).toEqual(refused("not-allowed"));
  expect(await startAssignment({ kind: "operator" }, named)).toEqual(refused("not-allowed"));
});
