import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readWork } from "@/db/reads/coding/read-work";
import { assignmentTheme } from "@/db/schema/assignment";
import { draw } from "@/db/schema/draw";
import { memberRole } from "@/db/schema/member";
import { releaseInterview } from "@/db/writes/assignment/release-interview";
import { adding, finish, send } from "@/db/writes/coding/coder-at-work.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { readAssignmentGrid } from "./assignment-grid";

const database = await testDatabase();

async function standings(room: TwoCoders, viewer: Person) {
  const grid = await readAssignmentGrid(viewer, room.study);
  return grid?.assignments
    .map(({ coder, standing }) => [coder === room.a.member ? "A" : "B", standing])
    .sort();
}

test("who assigns sees how far every coder is, and nothing of the work", async () => {
  const room = await twoCodersOnAnInterview(database);
  await send(room, adding(room, { memo: "geheim" }));
  await finish(room, room.b);
  for (const viewer of [room.supervisor, room.researcher]) {
    const grid = await readAssignmentGrid(viewer, room.study);
    expect(grid).toMatchObject({
      mayAssign: true,
      interviews: [
        {
          code: room.interviewCode,
          group: "EK",
          respondents: [{ role: "ouder" }],
          hasTranscript: true,
          release: null,
        },
      ],
      coders: [{ name: "Codeur A" }, { name: "Codeur B" }, { name: "Codeur C" }],
      rounds: [{ name: "Ronde 1" }],
      themes: [{ name: "Veiligheid" }, { name: "Contact" }],
    });
    expect(await standings(room, viewer)).toEqual([
      ["A", "started"],
      ["B", "finished"],
    ]);
    expect(JSON.stringify(grid)).not.toContain("geheim");
  }
});

test("a coder gets their own column, the same with and without a colleague's work", async () => {
  const room = await twoCodersOnAnInterview(database);
  await send(room, adding(room));
  const before = await readAssignmentGrid(room.a.viewer, room.study);
  await finish(room, room.b);
  expect(await readAssignmentGrid(room.a.viewer, room.study)).toEqual(before);
  expect(before?.coders).toMatchObject([{ name: "Codeur A", isViewer: true }]);
  expect(await standings(room, room.a.viewer)).toEqual([["A", "started"]]);
});

/** Coder A, who is a supervisor as well. */
async function codingSupervisor(room: TwoCoders): Promise<Person> {
  await database
    .insert(memberRole)
    .values({ studyId: room.study, memberId: room.a.member, role: "supervisor" });
  const memberships = room.a.viewer.memberships.map((held) => ({
    ...held,
    roles: ["coder", "supervisor"] as const,
  }));
  return { ...room.a.viewer, memberships };
}

test("a supervisor who codes one theme is not told of a colleague's work on another", async () => {
  const room = await twoCodersOnAnInterview(database);
  await database
    .delete(assignmentTheme)
    .where(
      and(eq(assignmentTheme.assignmentId, room.a.assignment), eq(assignmentTheme.themeId, room.contact)),
    );
  const both = await codingSupervisor(room);
  const known = async () => ({
    grid: await readAssignmentGrid(both, room.study),
    work: await readWork(both, room.study, room.interviewCode),
  });
  const before = await known();
  await finish(room, room.b);
  expect(await known()).toEqual(before);
});

test("a supervisor who codes an interview is not told how far a colleague is on it", async () => {
  const room = await twoCodersOnAnInterview(database);
  const both = await codingSupervisor(room);
  const before = await readAssignmentGrid(both, room.study);
  await finish(room, room.b);
  expect(await readAssignmentGrid(both, room.study)).toEqual(before);
  expect(await standings(room, both)).toEqual([
    ["A", "not-started"],
    ["B", null],
  ]);
  await finish(room, room.a);
  expect((await readAssignmentGrid(both, room.study))?.interviews).toMatchObject([{ release: null }]);
});

test("what was reopened stays marked when it is finished anew, to who may know how far it is", async () => {
  const room = await twoCodersOnAnInterview(database);
  const both = await codingSupervisor(room);
  const reopenedBy = async (viewer: Person) =>
    (await readAssignmentGrid(viewer, room.study))?.assignments
      .map(({ coder, reopened }) => [coder === room.a.member ? "A" : "B", reopened])
      .sort();
  await finish(room, room.b);
  const { assignment } = room.b;
  await send(room, { kind: "assignment.reopen", assignment, reason: "vergeten" }, room.b.viewer);
  await send(room, { kind: "assignment.finish", assignment }, room.b.viewer);
  const marked = [
    ["A", false],
    ["B", true],
  ];
  expect(await reopenedBy(room.supervisor)).toEqual(marked);
  expect(await reopenedBy(both)).toEqual([
    ["A", false],
    ["B", false],
  ]);
  expect(await reopenedBy(room.a.viewer)).toEqual([["A", false]]);
  expect(await reopenedBy(room.b.viewer)).toEqual([["B", true]]);
});

test("who assigns is told what was drawn in a round, a coder is not", async () => {
  const room = await twoCodersOnAnInterview(database);
  const drawn = { seed: 20_261_122, percent: 20, pool: 10, drawn: 2 };
  await database.insert(draw).values({ studyId: room.study, roundId: room.round, ...drawn, perInterview: 2 });
  const drawsFor = async (viewer: Person) =>
    (await readAssignmentGrid(viewer, room.study))?.rounds.map(({ kind, draws }) => [kind, draws]);
  expect(await drawsFor(room.supervisor)).toEqual([["main", [drawn]]]);
  expect(await drawsFor(room.a.viewer)).toEqual([["main", []]]);
});

test("an interview can be released once all have finished, by a supervisor", async () => {
  const room = await twoCodersOnAnInterview(database);
  await finish(room, room.a);
  await finish(room, room.b);
  const releaseFor = async (viewer: Person) =>
    (await readAssignmentGrid(viewer, room.study))?.interviews.map(({ release }) => release);
  expect(await releaseFor(room.supervisor)).toEqual(["ready"]);
  expect(await releaseFor(room.researcher)).toEqual([null]);
  await releaseInterview(room.supervisor, { study: room.study, interview: room.interview });
  expect(await releaseFor(room.supervisor)).toEqual(["released"]);
});

test("a reader and an outsider get nothing", async () => {
  const room = await twoCodersOnAnInterview(database);
  expect(await readAssignmentGrid(room.reader, room.study)).toBeNull();
  expect(await readAssignmentGrid(room.stranger, room.study)).toBeNull();
});
