import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { code } from "@/db/schema/code";
import { interviewRelease } from "@/db/schema/interview";
import { applyCodingOperation } from "@/db/writes/coding/apply-coding-operation";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Coder,
  type Person,
  sentBy,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import { readCodingScreen } from "./read-coding-screen";
import { readWork } from "./read-work";

const database = await testDatabase();

function screenOf(room: TwoCoders, viewer: Person) {
  return readCodingScreen(viewer, room.study, room.interviewCode);
}

async function does(room: TwoCoders, { viewer }: Coder, payload: CodingOperation) {
  expect(
    await applyCodingOperation(viewer, room.study, sentBy(viewer, room.interview, payload)),
  ).toMatchObject({ ok: true });
}

async function codes(room: TwoCoders, coder: Coder, memo: string) {
  await does(room, coder, {
    kind: "coding.add",
    coding: newId(),
    transcript: room.transcript,
    passage: { from: 4, to: 8 },
    theme: room.safety,
    code: null,
    stance: "gelijk",
    starred: false,
    memo,
  });
}

async function finishes(room: TwoCoders, coder: Coder) {
  for (const theme of [room.safety, room.contact]) {
    await does(room, coder, {
      kind: "judgement.set",
      judgement: newId(),
      version: null,
      theme,
      stance: "onbekend",
      grounds: { kind: "context", reason: "Uit het hele gesprek." },
    });
  }
  await does(room, coder, { kind: "assignment.finish", assignment: coder.assignment });
}

describe("what the coding screen gets", () => {
  test("the text, the codebook with keys and lanes, the case, and what its opinions weigh", async () => {
    const room = await twoCodersOnAnInterview(database);
    await codes(room, room.a, "van A");
    const screen = await screenOf(room, room.a.viewer);
    expect(screen).toMatchObject({
      interview: { code: "EK01-O1" },
      case: { code: "EK01", group: { code: "EK" } },
      siblings: [{ code: "EK01-O1", standing: "started", hasTranscript: true }],
      respondents: [{ code: "EK01-R1", role: "ouder", sharesOpinionWith: [], opinionOf: "EK01-R1" }],
      transcript: { id: room.transcript, text: room.text, version: 1 },
      themes: [
        {
          id: room.safety,
          key: 1,
          lane: 0,
          visible: "own",
          codes: [{ id: room.factor, standing: "in-codebook" }],
        },
        { id: room.contact, key: 2, lane: 1, visible: "own", wording: { verbeterd: "beter" } },
      ],
      work: {
        codings: [{ from: 4, to: 8, memo: "van A", mine: true, coder: "Codeur A", version: 1 }],
        judgements: [],
        assignments: [{ id: room.a.assignment, standing: "started", themes: [room.safety, room.contact] }],
      },
      colleagues: null,
      weight: { opinions: 1, mean: 1, weight: 1, meanOver: "study" },
    });
  });

  test("reading it is logged, by ids", async () => {
    const room = await twoCodersOnAnInterview(database);
    await screenOf(room, room.researcher);
    expect(await logOf(database, room.study)).toEqual([
      {
        verb: "transcript.read",
        subject: { transcript: room.transcript, interview: room.interview, version: 1 },
        actor: room.researcher.user,
      },
    ]);
  });

  test.each<[string, (room: TwoCoders) => Person]>([
    ["a reader", (room) => room.reader],
    ["someone outside the study", (room) => room.stranger],
  ])("%s gets nothing, and nothing is logged as read", async (_who, who) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await screenOf(room, who(room))).toBeNull();
    expect(await readWork(who(room), room.study, room.interviewCode)).toBeNull();
    expect(await logOf(database, room.study)).toEqual([]);
  });

  test("an interview that is not there gives nothing", async () => {
    const room = await twoCodersOnAnInterview(database);
    expect(await readCodingScreen(room.a.viewer, room.study, "EK99-O1")).toBeNull();
  });

  test("a proposed code is its maker's alone", async () => {
    const room = await twoCodersOnAnInterview(database);
    const proposed = { themeId: room.safety, label: "nieuw", position: 2, proposedBy: room.b.member };
    await database.insert(code).values({ id: newId(), studyId: room.study, ...proposed });
    const labels = async (viewer: Person) =>
      (await screenOf(room, viewer))?.themes[0]?.codes.map(({ label }) => label);
    expect(await labels(room.b.viewer)).toEqual(["steun", "nieuw"]);
    expect(await labels(room.a.viewer)).toEqual(["steun"]);
    expect(await labels(room.supervisor)).toEqual(["steun"]);
  });
});

describe("blindness", () => {
  test("what a coder gets does not depend on a colleague's work, finished or not", async () => {
    const room = await twoCodersOnAnInterview(database);
    await codes(room, room.a, "van A");
    const before = await screenOf(room, room.a.viewer);
    await codes(room, room.b, "van B");
    expect(await screenOf(room, room.a.viewer)).toEqual(before);
    await finishes(room, room.b);
    expect(await screenOf(room, room.a.viewer)).toEqual(before);
    await finishes(room, room.a);
    const after = await screenOf(room, room.a.viewer);
    expect(JSON.stringify(after)).not.toMatch(/van B|Codeur B"?,"standing/);
    expect(after?.work.codings).toHaveLength(1);
    expect(after?.colleagues).toBeNull();
  });

  test.each<["supervisor" | "researcher" | "other"]>([["supervisor"], ["researcher"], ["other"]])(
    "a %s sees no work before all have finished",
    async (who) => {
      const room = await twoCodersOnAnInterview(database);
      await codes(room, room.a, "van A");
      await finishes(room, room.a);
      await codes(room, room.b, "van B");
      expect((await screenOf(room, room[who]))?.work).toEqual({
        codings: [],
        judgements: [],
        scores: [],
        assignments: [],
      });
    },
  );

  test("who reviews sees all of it once all have finished, and how they stand all along", async () => {
    const room = await twoCodersOnAnInterview(database);
    await codes(room, room.a, "van A");
    await finishes(room, room.a);
    expect((await screenOf(room, room.supervisor))?.colleagues).toEqual([
      { name: "Codeur A", standing: "finished" },
      { name: "Codeur B", standing: "not-started" },
    ]);
    await codes(room, room.b, "van B");
    await finishes(room, room.b);
    const screen = await screenOf(room, room.supervisor);
    const work = screen?.work;
    expect(work?.codings.map(({ memo, mine }) => ({ memo, mine }))).toEqual(
      expect.arrayContaining([
        { memo: "van A", mine: false },
        { memo: "van B", mine: false },
      ]),
    );
    expect(work?.judgements).toHaveLength(4);
    expect(await readWork(room.supervisor, room.study, room.interviewCode)).toEqual({
      ...work,
      transcript: screen?.transcript?.id,
    });
    expect((await screenOf(room, room.other))?.work.codings).toEqual([]);
  });

  test("its coders see each other's once it is released as well", async () => {
    const room = await twoCodersOnAnInterview(database);
    await codes(room, room.b, "van B");
    await finishes(room, room.a);
    await finishes(room, room.b);
    await database.insert(interviewRelease).values({ interviewId: room.interview, studyId: room.study });
    const screen = await screenOf(room, room.a.viewer);
    expect(screen?.work.codings).toMatchObject([{ memo: "van B", mine: false, coder: "Codeur B" }]);
    expect(screen?.colleagues).toEqual([{ name: "Codeur B", standing: "finished" }]);
  });
});
