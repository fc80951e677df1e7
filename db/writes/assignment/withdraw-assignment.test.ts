import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { adding, finish, refused, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import { twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { assignInterviews } from "./assign-interviews";
import { asking, coderAs, heldBy, verbsOf } from "./assigning.setup";
import { releaseInterview } from "./release-interview";
import { reopenForCoder } from "./reopen-for-coder";
import { withdrawAssignment } from "./withdraw-assignment";

const database = await testDatabase();

describe("withdrawing", () => {
  test("an open assignment frees the theme, and keeps what was done", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, adding(room));
    const asked = { study: room.study, assignment: room.a.assignment };
    expect(await withdrawAssignment(room.supervisor, asked)).toEqual({ ok: true, value: null });
    expect(await heldBy(room.a.member)).toEqual([]);
    expect((await verbsOf(room)).at(-1)).toBe("assignment.withdrawn");
    expect(await send(room, adding(room))).toEqual(refused("not-assigned"));
    expect(await withdrawAssignment(room.supervisor, asked)).toEqual(refused("not-found"));
    expect(await assignInterviews(room.supervisor, asking(room, { coders: [room.a.member] }))).toMatchObject({
      value: { made: [expect.any(String)] },
    });
  });

  test("a finished one is refused: it counts", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    const asked = { study: room.study, assignment: room.a.assignment };
    expect(await withdrawAssignment(room.supervisor, asked)).toEqual(refused("already-finished"));
    expect(await heldBy(room.a.member)).toHaveLength(2);
  });
});

test("a supervisor reopens finished work with a reason that is kept, and logged without it", async () => {
  const room = await twoCodersOnAnInterview(database);
  const asked = { study: room.study, assignment: room.a.assignment, reason: "nieuw thema" };
  expect(await reopenForCoder(room.supervisor, asked)).toEqual(refused("not-finished"));
  await finish(room, room.a);
  expect(await reopenForCoder(room.supervisor, asked)).toEqual({ ok: true, value: null });
  const log = await logOf(database, room.study);
  expect(log.at(-1)).toMatchObject({ verb: "assignment.reopened", subject: { coder: room.a.member } });
  expect(JSON.stringify(log)).not.toContain("nieuw thema");
  expect(await send(room, adding(room))).toMatchObject({ ok: true });
});

describe("a colleague's assignment on an interview that one codes oneself", () => {
  test.each(["open", "finished"])(
    "is not withdrawn or reopened, and how far it is stays untold: %s",
    async (how) => {
      const room = await twoCodersOnAnInterview(database);
      if (how === "finished") await finish(room, room.b);
      const asked = { study: room.study, assignment: room.b.assignment };
      const self = coderAs(room, "supervisor");
      expect(await withdrawAssignment(self, asked)).toEqual(refused("codes-it-too"));
      expect(await reopenForCoder(self, { ...asked, reason: "x" })).toEqual(refused("codes-it-too"));
      expect(await heldBy(room.b.member)).toHaveLength(2);
    },
  );

  test("is theirs to reopen once all is released, and their own to withdraw always", async () => {
    const room = await twoCodersOnAnInterview(database);
    const self = coderAs(room, "supervisor");
    const own = { study: room.study, assignment: room.a.assignment };
    expect(await withdrawAssignment(self, own)).toMatchObject({ ok: true });
    const next = await twoCodersOnAnInterview(database);
    await finish(next, next.a);
    await finish(next, next.b);
    await releaseInterview(next.supervisor, { study: next.study, interview: next.interview });
    const asked = { study: next.study, assignment: next.b.assignment, reason: "x" };
    expect(await reopenForCoder(coderAs(next, "supervisor"), asked)).toMatchObject({ ok: true });
  });
});
