import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { added, finish, send } from "@/db/writes/coding/coder-at-work.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { membershipOf } from "@/lib/access/viewer";
import { deletionCounts } from "./deletion-counts";

const database = await testDatabase();

function countsFor(room: TwoCoders, viewer: Person) {
  const membership = membershipOf(viewer, room.study);
  if (membership === null) throw new RangeError(viewer.name);
  return deletionCounts(viewer, membership);
}

test("who deletes is told what goes, once all coders have finished and without what was removed", async () => {
  const room = await twoCodersOnAnInterview(database);
  const counts = (codings: number, judgements: number) => ({
    cases: 1,
    respondents: 1,
    interviews: [{ code: room.interviewCode, codings, judgements }],
  });
  await added(room);
  const { coding } = await added(room);
  expect(await send(room, { kind: "coding.remove", coding, version: 1 })).toMatchObject({ ok: true });
  await finish(room, room.a);
  expect(await countsFor(room, room.researcher)).toEqual(counts(0, 0));
  await added(room, {}, room.b.viewer);
  await finish(room, room.b);
  expect(await countsFor(room, room.researcher)).toEqual(counts(2, 4));
});

test.each(["a coder", "a supervisor", "a reader"])("%s deletes nothing, and is told nothing", async (who) => {
  const room = await twoCodersOnAnInterview(database);
  const viewer = { "a coder": room.a.viewer, "a supervisor": room.supervisor, "a reader": room.reader }[who];
  if (viewer === undefined) throw new RangeError(who);
  expect(await countsFor(room, viewer)).toBe(null);
});
