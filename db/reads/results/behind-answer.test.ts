import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy, type ReferenceStudy } from "@/db/seed/reference-study.setup";
import { finish, send } from "@/db/writes/coding/coder-at-work.setup";
import { type Person, twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { type AnswerPlace, withoutScore } from "@/lib/statement/answer-place";
import type { StudyId } from "@/lib/study/ids";
import { readBehindAnswer } from "./behind-answer";
import { opinionsPerPage } from "./behind-cell";
import { readStatementCounts } from "./statement-counts";

const database = await testDatabase();
let reference: ReferenceStudy;

beforeAll(async () => {
  reference = await importReferenceStudy(database, (archive) => ({
    ...archive,
    codings: [],
    adjudications: [],
  }));
});

test("behind every number of a statement are as many opinions as it says", async () => {
  const { study } = reference;
  const reader = await reference.viewer(["reader"]);
  const first = (await readStatementCounts(reader, study))?.statements[0];
  if (first === undefined) throw new Error("the reference study has statements");
  const rows = first.rows.filter(({ role }) => role === "allen" || role === "familie en netwerk");
  for (const { group, role, ...row } of rows) {
    const behind = async (place: AnswerPlace, from = 0) =>
      readBehindAnswer(reader, study, { statement: first.code, group, role, place, from });
    for (const { score, unweighted, weighted } of row.scores) {
      const found = await behind(`${score}`);
      expect(found?.opinions).toHaveLength(unweighted);
      expect(found?.opinions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(weighted, 9);
    }
    for (const place of withoutScore) expect((await behind(place))?.total).toBe(row[place]);
    const all = await behind("counted");
    expect(all?.total).toBe(row.opinions);
    expect(all?.opinions).toHaveLength(Math.min(row.opinions, opinionsPerPage));
    if (row.opinions > opinionsPerPage)
      expect((await behind("counted", opinionsPerPage))?.opinions).toHaveLength(
        row.opinions - opinionsPerPage,
      );
  }
});

test("a reader sees whose answers they are, and opens no interview", async () => {
  const found = await readBehindAnswer(await reference.viewer(["reader"]), reference.study, {
    statement: "s1",
    group: "schaduw",
    role: "aanmelder",
    place: "counted",
    from: 0,
  });
  expect(found?.mayOpen).toBe(false);
  expect(found?.opinions[0]).toMatchObject({
    case: "SG01",
    holders: [{ code: "SG01-A1" }],
    interviews: [{ interview: "SG01-A1", heard: [] }],
  });
});

test("who heard what is told of finished work, and to a blind coder of their own alone", async () => {
  const room = await twoCodersOnAnInterview(database);
  for (const [coder, answer] of [
    [room.a, 2],
    [room.b, 4],
  ] as const)
    await send(
      room,
      { kind: "statement.score", statement: room.statement, version: null, answer },
      coder.viewer,
    );
  const heardBy = async (viewer: Person, place: AnswerPlace, study: StudyId = room.study) => {
    const found = await readBehindAnswer(viewer, study, {
      statement: "s1",
      group: "EK",
      role: "allen",
      place,
      from: 0,
    });
    return found?.opinions.flatMap(({ interviews }) =>
      interviews.flatMap(({ heard }) => heard.map(({ answer }) => answer)),
    );
  };
  expect(await heardBy(room.researcher, "notPut")).toEqual([]);
  for (const coder of [room.a, room.b]) await finish(room, coder);
  expect((await heardBy(room.researcher, "inDiscussion"))?.toSorted()).toEqual([2, 4]);
  expect(await heardBy(room.b.viewer, "4")).toEqual([4]);
  expect(await heardBy(room.stranger, "4")).toBeUndefined();
});

test.each([
  { statement: "s99", group: "EK-c" },
  { statement: "s1", group: "niemand" },
])("$statement in $group is no number", async (cell) => {
  const viewer = await reference.viewer(["reader"]);
  const place = { role: "allen", place: "counted", from: 0 } as const;
  expect(await readBehindAnswer(viewer, reference.study, { ...cell, ...place })).toBeNull();
});
