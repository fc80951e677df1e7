import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readCodingScreen } from "@/db/reads/coding/read-coding-screen";
import { interviewRelease } from "@/db/schema/interview";
import { statementScore } from "@/db/schema/statement";
import { finish, refused, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { CodingOperation } from "@/lib/coding/coding-operation";

const database = await testDatabase();

type Scoring = Extract<CodingOperation, { kind: "statement.score" }>;

function scoring(room: TwoCoders, more: Partial<Scoring> = {}): Scoring {
  return { kind: "statement.score", statement: room.statement, version: null, answer: 4, ...more };
}

function rowsOf(room: TwoCoders) {
  return database.select().from(statementScore).where(eq(statementScore.interviewId, room.interview));
}

async function scoresFor(room: TwoCoders, viewer: Person) {
  return (await readCodingScreen(viewer, room.study, room.interviewCode))?.work.scores;
}

describe("scoring a statement", () => {
  test("is on record as the coder's, starts the assignment and is logged without the score", async () => {
    const room = await twoCodersOnAnInterview(database);
    expect(await send(room, scoring(room))).toEqual({ ok: true, value: { id: room.statement, version: 1 } });
    expect(await rowsOf(room)).toMatchObject([{ coderId: room.a.member, score: 4, removedAt: null }]);
    const log = await logOf(database, room.study);
    expect(log.map(({ verb }) => verb)).toEqual(["assignment.started", "statement.scored"]);
    expect(log[1]?.subject).toEqual({
      statement: room.statement,
      interview: room.interview,
      coder: room.a.member,
      version: 1,
    });
  });

  test("that it was put and not answered is another thing than no score", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, scoring(room, { answer: "unanswered" }));
    expect(await rowsOf(room)).toMatchObject([{ score: null, removedAt: null }]);
    expect(await scoresFor(room, room.a.viewer)).toMatchObject([{ answer: "unanswered", mine: true }]);
  });

  test("a change from the version that was seen stands, and a stale one overwrites nothing", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, scoring(room));
    expect(await send(room, scoring(room, { version: 1, answer: 2 }))).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
    const current = { id: room.statement, answer: 2, version: 2, mine: true, coder: "Codeur A" };
    for (const version of [1, null]) {
      expect(await send(room, scoring(room, { version, answer: 5 }))).toEqual({
        ok: false,
        refusal: { kind: "changed-meanwhile", current },
      });
    }
    expect(await rowsOf(room)).toMatchObject([{ score: 2 }]);
  });

  test("an answer that was taken back is gone, is logged, and can be given again", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, scoring(room));
    expect(await send(room, scoring(room, { version: 1, answer: null }))).toMatchObject({
      value: { version: 2 },
    });
    expect((await logOf(database, room.study)).at(-1)?.verb).toBe("statement.score-withdrawn");
    expect(await scoresFor(room, room.a.viewer)).toEqual([]);
    expect(await send(room, scoring(room, { version: 2, answer: 3 }))).toMatchObject({
      value: { version: 3 },
    });
    await send(room, scoring(room, { version: 3, answer: null }));
    expect(await send(room, scoring(room, { answer: 1 }))).toMatchObject({ value: { version: 1 } });
    expect(await rowsOf(room)).toMatchObject([{ score: 1, removedAt: null }]);
  });

  test("what came with the interview stands, and is no coder's", async () => {
    const room = await twoCodersOnAnInterview(database);
    await database.insert(statementScore).values({
      studyId: room.study,
      interviewId: room.interview,
      statementId: room.statement,
      score: 5,
    });
    expect(await send(room, scoring(room))).toEqual(refused("score-given"));
    const screen = await readCodingScreen(room.a.viewer, room.study, room.interviewCode);
    expect(screen?.statements).toMatchObject([{ given: 5 }]);
    expect(screen?.work.scores).toEqual([]);
  });

  test.each<[string, string, (room: TwoCoders) => Person]>([
    ["a coder without an assignment", "not-assigned", (room) => room.other],
    ["a supervisor", "not-allowed", (room) => room.supervisor],
    ["a reader", "not-allowed", (room) => room.reader],
    ["an outsider", "not-allowed", (room) => room.stranger],
  ])("%s is refused: %s", async (_, kind, who) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await send(room, scoring(room), who(room))).toEqual(refused(kind));
    expect(await rowsOf(room)).toEqual([]);
  });

  test("a statement that is not there, or of another study, is not found", async () => {
    const room = await twoCodersOnAnInterview(database);
    const elsewhere = await twoCodersOnAnInterview(database);
    for (const statement of [newId<typeof room.statement>(), elsewhere.statement]) {
      expect(await send(room, scoring(room, { statement }))).toEqual(refused("not-found"));
    }
  });

  test("finishing freezes it, for the server's verbs and for the database itself", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, scoring(room));
    await finish(room, room.a);
    expect(await send(room, scoring(room, { version: 1, answer: 1 }))).toEqual(refused("already-finished"));
    const change = database
      .update(statementScore)
      .set({ score: 1 })
      .where(eq(statementScore.interviewId, room.interview));
    await expect(change).rejects.toThrow();
    expect(await rowsOf(room)).toMatchObject([{ score: 4 }]);
  });
});

describe("blindness", () => {
  test("a coder's score reaches a colleague only once both have finished and it was released", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, scoring(room), room.b.viewer);
    expect(await scoresFor(room, room.a.viewer)).toEqual([]);
    expect(await scoresFor(room, room.supervisor)).toEqual([]);
    for (const coder of [room.a, room.b]) await finish(room, coder);
    expect(await scoresFor(room, room.a.viewer)).toEqual([]);
    const theirs = [{ id: room.statement, answer: 4, coder: "Codeur B", mine: false }];
    expect(await scoresFor(room, room.supervisor)).toMatchObject(theirs);
    await database.insert(interviewRelease).values({ studyId: room.study, interviewId: room.interview });
    expect(await scoresFor(room, room.a.viewer)).toMatchObject(theirs);
  });
});
