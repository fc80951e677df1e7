import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy, type ReferenceStudy } from "@/db/seed/reference-study.setup";
import { finish, send } from "@/db/writes/coding/coder-at-work.setup";
import {
  type Coder,
  type Person,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import type { StudyId } from "@/lib/study/ids";
import { readStatementCounts, type StatementRow } from "./statement-counts";

const database = await testDatabase();

async function rowOf(
  viewer: Person,
  study: StudyId,
  statement: string,
  words: string,
): Promise<StatementRow> {
  const found = await readStatementCounts(viewer, study);
  const row = found?.statements
    .find(({ code }) => code === statement)
    ?.rows.find(({ group, role }) => `${group}, ${role}` === words);
  if (row === undefined) throw new RangeError(`no row ${words}`);
  return row;
}

describe("the reference study's statements", () => {
  let reference: ReferenceStudy;
  const given = z
    .array(z.object({ interview: z.string(), statement: z.string(), score: z.number().nullable() }))
    .parse(JSON.parse(readFileSync("db/seed/reference-study/statement-scores.json", "utf8")));

  beforeAll(async () => {
    reference = await importReferenceStudy(database);
  });

  test.each([
    ["s1", "EK-c, allen", "EK"],
    ["s4", "schaduw, allen", "SG"],
  ])("count for %s in %s what the file holds, shared opinions once", async (statement, words, prefix) => {
    const row = await rowOf(await reference.viewer(["reader"]), reference.study, statement, words);
    const inFile = given.filter((each) => each.statement === statement && each.interview.startsWith(prefix));
    const counted = row.opinions + row.unanswered + row.inDiscussion + row.notPut;
    // Two guardians of EK09 share one opinion.
    expect(counted).toBe(inFile.length - (prefix === "EK" ? 1 : 0));
    expect(row.scores.reduce((sum, { unweighted }) => sum + unweighted, 0)).toBe(row.opinions);
  });

  test("have the mean of the file where nobody shares", async () => {
    const row = await rowOf(await reference.viewer(["reader"]), reference.study, "s1", "schaduw, aanmelder");
    const scores = given.flatMap(({ interview, statement, score }) =>
      statement === "s1" && /^SG\d+-A/.test(interview) && score !== null ? [score] : [],
    );
    expect(row.opinions).toBe(scores.length);
    expect(row.mean?.unweighted).toBeCloseTo(
      scores.reduce((sum, score) => sum + score, 0) / scores.length,
      9,
    );
  });
});

describe("what coders heard", () => {
  async function heard(
    answers: readonly (readonly ["a" | "b", 1 | 2 | 3 | 4 | 5])[],
    finished: "both" | "nobody",
  ) {
    const room = await twoCodersOnAnInterview(database);
    for (const [coder, answer] of answers)
      await send(
        room,
        { kind: "statement.score", statement: room.statement, version: null, answer },
        room[coder].viewer,
      );
    if (finished === "both") for (const coder of [room.a, room.b]) await finish(room, coder);
    const rowFor = (viewer: Person) => rowOf(viewer, room.study, "s1", "EK, allen");
    return { room, rowFor, own: (coder: Coder) => rowFor(coder.viewer) };
  }

  test("is in discussion where it differs, and stands where it does not", async () => {
    const differing = await heard(
      [
        ["a", 2],
        ["b", 4],
      ],
      "both",
    );
    expect(await differing.rowFor(differing.room.researcher)).toMatchObject({
      opinions: 0,
      inDiscussion: 1,
      mean: null,
    });
    const agreeing = await heard(
      [
        ["a", 2],
        ["b", 2],
      ],
      "both",
    );
    expect(await agreeing.rowFor(agreeing.room.researcher)).toMatchObject({
      opinions: 1,
      mean: { unweighted: 2 },
    });
  });

  test("of unfinished work is the coder's own alone", async () => {
    const { room, rowFor, own } = await heard([["a", 2]], "nobody");
    expect(await own(room.a)).toMatchObject({ opinions: 1, mean: { unweighted: 2 } });
    for (const viewer of [room.b.viewer, room.other, room.reader, room.supervisor, room.researcher])
      expect(await rowFor(viewer)).toMatchObject({ opinions: 0, notPut: 1 });
  });

  test("stays hidden from a blind colleague who has finished too, until release", async () => {
    const { room, own } = await heard(
      [
        ["a", 2],
        ["b", 4],
      ],
      "both",
    );
    expect(await own(room.b)).toMatchObject({ opinions: 1, inDiscussion: 0, mean: { unweighted: 4 } });
  });

  test("is nobody's who is no member", async () => {
    const { room } = await heard([], "nobody");
    expect(await readStatementCounts(room.stranger, room.study)).toBeNull();
  });
});
