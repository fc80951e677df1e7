import { type SQL, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { added, finish } from "@/db/writes/coding/coder-at-work.setup";
import { type TwoCoders, twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import { codingAnchor } from "./coding";

const database = await testDatabase();

/** A has finished; B is at work, in a study beside another one. */
let room: TwoCoders;
let elsewhere: TwoCoders;

beforeAll(async () => {
  room = await twoCodersOnAnInterview(database);
  elsewhere = await twoCodersOnAnInterview(database);
  await added(room);
  await finish(room, room.a);
  await added(room, {}, room.b.viewer);
});

type Impossible = readonly [what: string, statement: () => SQL, refusedBy: RegExp];

const ofA = () => sql`study_id = ${room.study} and coder_id = ${room.a.member}`;
const anchorsOf = (coder: () => TwoCoders["a"]) => () =>
  sql`coding_id in (select id from coding where coder_id = ${coder().member})`;
const anchorsOfA = anchorsOf(() => room.a);
const anchorsOfB = anchorsOf(() => room.b);
const anchors = sql`${codingAnchor}`;

type Parts = Partial<Record<"interview" | "coder" | "theme" | "code" | "stance", string | null>>;

/** A coding of B's, but for these parts. */
const coding = (parts: () => Parts) => () => {
  const { interview, coder, theme, code, stance } = {
    ...{ interview: room.interview, coder: room.b.member, theme: room.safety, code: null, stance: null },
    ...parts(),
  };
  return sql`insert into coding (id, study_id, interview_id, coder_id, theme_id, code_id, stance, codebook_version)
    values (${newId()}, ${room.study}, ${interview}, ${coder}, ${theme}, ${code}, ${stance}, 1)`;
};

const state = (kind: string, assignment: () => string) => () =>
  sql`insert into assignment_state (study_id, assignment_id, kind, reason)
    values (${room.study}, ${assignment()}, ${kind}, 'om iets')`;

const passages: readonly Impossible[] = [
  ["beyond its text", () => sql`update ${anchors} set "to" = 900 where ${anchorsOfB()}`, /outside a text/],
  ["before its text", () => sql`update ${anchors} set "from" = -1 where ${anchorsOfB()}`, /anchor_passage/],
  ["of nothing", () => sql`update ${anchors} set "from" = "to" where ${anchorsOfB()}`, /anchor_passage/],
  [
    "in the text of another interview",
    () => sql`update ${anchors} set transcript_id = ${elsewhere.transcript} where ${anchorsOfB()}`,
    /anchor_transcript_fk/,
  ],
];

const codings: readonly Impossible[] = [
  ["of another study's interview", coding(() => ({ interview: elsewhere.interview })), /coding_interview_fk/],
  ["by a coder of another study", coding(() => ({ coder: elsewhere.b.member })), /coding_coder_fk/],
  ["on a theme of another study", coding(() => ({ theme: elsewhere.safety })), /coding_theme_fk/],
  [
    "on a factor of another theme",
    coding(() => ({ theme: room.contact, code: room.factor })),
    /coding_code_fk/,
  ],
  [
    "with a stance on a factor",
    coding(() => ({ code: room.factor, stance: "gelijk" })),
    /coding_stance_on_theme/,
  ],
  ["with a stance that is none", coding(() => ({ stance: "beter" })), /coding_stance_known/],
];

const finished: readonly Impossible[] = [
  ["gets no coding", coding(() => ({ coder: room.a.member })), /has finished/],
  ["keeps its codings", () => sql`delete from coding where ${ofA()}`, /has finished/],
  ["has them as they are", () => sql`update coding set stance = 'gelijk' where ${ofA()}`, /has finished/],
  [
    "has them where they are",
    () => sql`update ${anchors} set "to" = 3 where ${anchorsOfA()}`,
    /has finished/,
  ],
  ["keeps its judgements", () => sql`update judgement set stance = 'gelijk' where ${ofA()}`, /has finished/],
  [
    "takes no coding of somebody else's",
    () => sql`update coding set coder_id = ${room.a.member} where coder_id = ${room.b.member}`,
    /has finished/,
  ],
  [
    "is not finished twice",
    state("finished", () => room.a.assignment),
    /that is finished can not be finished/,
  ],
  ["is not begun again", state("started", () => room.a.assignment), /that is finished can not be started/],
];

const kept: readonly Impossible[] = [
  ["a transcript", () => sql`update transcript set text = 'Iets anders.'`, /UPDATE of transcript/],
  ["that it was there", () => sql`delete from transcript`, /DELETE of transcript/],
  ["that any were there", () => sql`truncate transcript cascade`, /TRUNCATE of transcript/],
  ["what an assignment went through", () => sql`delete from assignment_state`, /DELETE of assignment_state/],
  ["a row of the log", () => sql`update audit set verb = 'niets'`, /UPDATE of audit/],
  ["that it was written", () => sql`delete from audit`, /DELETE of audit/],
  ["that any were written", () => sql`truncate audit`, /TRUNCATE of audit/],
];

async function expectRefused(statement: SQL, refusedBy: RegExp): Promise<void> {
  await expect(database.execute(statement)).rejects.toMatchObject({
    cause: { message: expect.stringMatching(refusedBy) },
  });
}

describe("whoever asks, the database has", () => {
  test.each(passages)("no passage %s", (_, statement, by) => expectRefused(statement(), by));
  test.each(codings)("no coding %s", (_, statement, by) => expectRefused(statement(), by));
  test.each(finished)("finished work that %s", (_, statement, by) => expectRefused(statement(), by));
  test.each(kept)("nothing that changes %s", (_, statement, by) => expectRefused(statement(), by));

  test("a log that also outlives what is deleted", async () => {
    await expect(
      database.transaction(async (tx) => {
        await tx.execute(sql`select set_config('samenspraak.deleting', 'on', true)`);
        await tx.execute(sql`delete from audit`);
      }),
    ).rejects.toMatchObject({ cause: { message: expect.stringMatching(/DELETE of audit/) } });
  });

  test("no work reopened that was not finished", () =>
    expectRefused(state("reopened", () => room.b.assignment)(), /can not be reopened/));
});
