import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { code } from "@/db/schema/code";
import { adding, finish, send } from "@/db/writes/coding/coder-at-work.setup";
import { type Person, twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { membershipOf } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import { findableOf, findableStudies } from "./findable-of";

const database = await testDatabase();

function found(viewer: Person, study: StudyId) {
  return findableOf(viewer, membershipOf(viewer, study) ?? expect.fail("a member"));
}

test("a coder finds the study's interviews with their case, its group and who spoke", async () => {
  const room = await twoCodersOnAnInterview(database);
  const { interviews, cases } = await found(room.a.viewer, room.study);
  expect(interviews).toMatchObject([{ code: room.interviewCode, hasTranscript: true }]);
  expect(interviews[0]?.respondents).toHaveLength(1);
  expect(cases.map((one) => one.code)).toEqual(interviews.map((one) => one.case));
  expect(cases[0]?.group.name).not.toBe("");
});

test("a reader finds the codebook, and no case or interview", async () => {
  const room = await twoCodersOnAnInterview(database);
  const { interviews, cases, themes } = await found(room.reader, room.study);
  expect([interviews, cases]).toEqual([[], []]);
  expect(themes.length).toBeGreaterThan(0);
});

test("what a blind coder finds is the same whatever a colleague did", async () => {
  const room = await twoCodersOnAnInterview(database);
  const before = await found(room.a.viewer, room.study);
  await send(room, adding(room), room.b.viewer);
  await finish(room, room.b);
  expect(await found(room.a.viewer, room.study)).toEqual(before);
});

test("a code that was proposed while coding is found by its maker alone", async () => {
  const room = await twoCodersOnAnInterview(database);
  await database.update(code).set({ proposedBy: room.b.member }).where(eq(code.id, room.factor));
  const codes = async (viewer: Person) =>
    (await found(viewer, room.study)).themes.flatMap((theme) => theme.codes.map(({ id }) => id));
  expect(await codes(room.a.viewer)).not.toContain(room.factor);
  expect(await codes(room.b.viewer)).toContain(room.factor);
});

test("only studies that someone is a member of are found by name", async () => {
  const room = await twoCodersOnAnInterview(database);
  expect((await findableStudies(room.a.viewer)).map(({ slug }) => slug)).toEqual([room.slug]);
  expect((await findableStudies(room.stranger)).map(({ slug }) => slug)).not.toContain(room.slug);
});
