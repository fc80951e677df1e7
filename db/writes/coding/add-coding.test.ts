import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { codingAnchor } from "@/db/schema/coding";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import { newId } from "@/db/writes/new-id";
import type { ThemeId, TranscriptId } from "@/lib/study/ids";
import { type Add, added, adding, refused, rowOf, send } from "./coder-at-work.setup";
import { logOf } from "./log-of.setup";
import { type Person, type TwoCoders, twoCodersOnAnInterview } from "./two-coders-on-an-interview.setup";

const database = await testDatabase();

describe("adding a coding", () => {
  test("keeps the passage with its own words, starts the assignment and logs ids alone", async () => {
    const room = await twoCodersOnAnInterview(database);
    const payload = await added(room, { passage: { from: 9, to: 15 }, memo: "let op: geheim" });
    expect(await rowOf(payload.coding)).toMatchObject({ coderId: room.a.member, stance: "verbeterd" });
    const anchors = await database
      .select()
      .from(codingAnchor)
      .where(eq(codingAnchor.codingId, payload.coding));
    expect(anchors).toMatchObject([{ from: 9, to: 15, quote: "ech🙂t", transcriptId: room.transcript }]);
    const log = await logOf(database, room.study);
    expect(log).toMatchObject([
      { verb: "assignment.started", subject: { assignment: room.a.assignment }, actor: room.a.viewer.user },
      { verb: "coding.added", subject: { coding: payload.coding, theme: room.safety } },
    ]);
    expect(JSON.stringify(log)).not.toMatch(/geheim|ech/);
  });

  test("a second one does not start the assignment again", async () => {
    const room = await twoCodersOnAnInterview(database);
    await added(room);
    await added(room, { theme: room.contact });
    expect((await logOf(database, room.study)).map(({ verb }) => verb)).toEqual([
      "assignment.started",
      "coding.added",
      "coding.added",
    ]);
  });

  test("a code of the theme can be tagged with", async () => {
    const room = await twoCodersOnAnInterview(database);
    const payload = await added(room, { code: room.factor, stance: null });
    expect(await rowOf(payload.coding)).toMatchObject({ codeId: room.factor, stance: null });
  });

  test.each<[string, string, (room: TwoCoders) => Partial<Add>]>([
    ["beyond the end of the text", "passage-outside-text", () => ({ passage: { from: 0, to: 10_000 } })],
    ["without a unit", "passage-outside-text", () => ({ passage: { from: 4, to: 4 } })],
    ["that ends inside a character", "passage-splits-character", () => ({ passage: { from: 0, to: 13 } })],
    ["that starts inside a character", "passage-splits-character", () => ({ passage: { from: 13, to: 16 } })],
    ["in another text", "transcript-not-newest", () => ({ transcript: newId<TranscriptId>() })],
    ["with a theme that is not there", "code-not-in-codebook", () => ({ theme: newId<ThemeId>() })],
    [
      "with another theme's code",
      "code-not-in-codebook",
      ({ contact, factor }) => ({ theme: contact, code: factor }),
    ],
  ])("a passage %s is refused: %s", async (_what, kind, more) => {
    const room = await twoCodersOnAnInterview(database);
    const payload = adding(room, { stance: null, ...more(room) });
    expect(await send(room, payload)).toEqual(refused(kind));
    expect(await rowOf(payload.coding)).toBeUndefined();
    expect(await logOf(database, room.study)).toEqual([]);
  });

  test("a text that has been corrected since is refused with the newest one's id", async () => {
    const room = await twoCodersOnAnInterview(database);
    const newest = newId<TranscriptId>();
    const { study: studyId, interview: interviewId } = room;
    const text = { text: "Kort.", length: 5, turns: [], sha256: "1".repeat(64) };
    await database.insert(transcript).values({ id: newest, studyId, interviewId, version: 2, ...text });
    expect(await send(room, adding(room))).toEqual({
      ok: false,
      refusal: { kind: "transcript-not-newest", newest },
    });
  });

  test("a theme that was removed from the codebook can't be tagged with", async () => {
    const room = await twoCodersOnAnInterview(database);
    await database.update(theme).set({ removedAt: new Date() }).where(eq(theme.id, room.safety));
    expect(await send(room, adding(room))).toEqual(refused("code-not-in-codebook"));
  });

  test.each<[string, string, (room: TwoCoders) => Person]>([
    ["a coder without an assignment", "not-assigned", (room) => room.other],
    ["a supervisor", "not-allowed", (room) => room.supervisor],
    ["a researcher", "not-allowed", (room) => room.researcher],
    ["a reader", "not-allowed", (room) => room.reader],
    ["someone outside the study", "not-allowed", (room) => room.stranger],
  ])("%s is refused: %s", async (_who, kind, who) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await send(room, adding(room), who(room))).toEqual(refused(kind));
  });
});
