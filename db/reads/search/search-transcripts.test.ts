import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { searchIndex } from "@/db/schema/search-index";
import { transcript } from "@/db/schema/transcript";
import { adding, finish, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { SearchAsked } from "@/lib/search/search-asked";
import type { TranscriptId } from "@/lib/study/ids";
import { searchedAnywhere } from "./search-asked.setup";
import { searchTranscripts } from "./search-transcripts";

const database = await testDatabase();

async function search(room: TwoCoders, asked: Partial<SearchAsked>, viewer: Person = room.a.viewer) {
  const found = await searchTranscripts(viewer, room.study, { ...searchedAnywhere, ...asked });
  if (found === null) throw new Error("may not search");
  return found;
}

/** The words that the hits of a search stand for. */
async function hits(room: TwoCoders, asked: Partial<SearchAsked>, viewer?: Person) {
  const { interviews } = await search(room, asked, viewer);
  return interviews.flatMap((each) => each.hits.map(({ from, to }) => room.text.slice(from, to)));
}

describe("a search of a study", () => {
  test.each([
    { query: "ruzies", found: ["ruzie"] },
    { query: "RUZIE", found: ["ruzie"] },
    { query: '"ruzies"', found: [] },
    { query: '"minder ruzie thuis"', found: ["minder ruzie thuis"] },
    { query: "thuis minder", found: ["minder ruzie thuis"] },
    { query: "beter thuis", found: [] },
    { query: "vrede", found: [] },
  ])("for $query finds $found", async ({ query, found }) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await hits(room, { query })).toEqual(found);
  });

  test("finds a word at its place behind a character outside the basic plane", async () => {
    const room = await twoCodersOnAnInterview(database);
    const { interviews, totals } = await search(room, { query: "beter" });
    const from = room.text.indexOf("beter");
    expect(interviews[0]).toMatchObject({ code: room.interviewCode, transcript: room.transcript, total: 1 });
    expect(interviews[0]?.hits[0]).toMatchObject({
      from,
      to: from + 5,
      turn: 1,
      at: 0,
      voice: "interviewer",
    });
    expect(totals).toEqual({ kind: "exactly", hits: 1, interviews: 1 });
  });

  test.each([
    { only: { voice: "interviewer" }, found: [] },
    { only: { voice: "respondent" }, found: ["ruzie"] },
    { only: { role: "ouder" }, found: ["ruzie"] },
    { only: { role: "aanmelder" }, found: [] },
    { only: { group: "EK" }, found: ["ruzie"] },
    { only: { group: "SG" }, found: [] },
    { only: { interview: "EK01-O1" }, found: ["ruzie"] },
    { only: { interview: "EK02-O1" }, found: [] },
  ] as const)("limited to $only finds $found", async ({ only, found }) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await hits(room, only)).toEqual(found);
  });

  test("reads the newest version of a text alone, also one that came after the last search", async () => {
    const room = await twoCodersOnAnInterview(database);
    expect(await hits(room, { query: "vrede" })).toEqual([]);
    const text = "Nu is het vrede.";
    await database.insert(transcript).values({
      id: newId<TranscriptId>(),
      studyId: room.study,
      interviewId: room.interview,
      version: 2,
      text,
      length: text.length,
      turns: [{ from: 0, to: text.length, speaker: "R", at: null }],
      sha256: "1".repeat(64),
    });
    expect((await search(room, { query: "vrede" })).totals?.hits).toBe(1);
    expect((await search(room, { query: "ruzie" })).totals?.hits).toBe(0);
  });

  test("indexes anew what older rules indexed", async () => {
    const room = await twoCodersOnAnInterview(database);
    await search(room, {});
    await database
      .update(searchIndex)
      .set({ rules: 0, forms: [], stems: [] })
      .where(eq(searchIndex.studyId, room.study));
    expect(await hits(room, {})).toEqual(["ruzie"]);
  });

  test("is for who may read transcripts: not for a reader or someone from outside", async () => {
    const room = await twoCodersOnAnInterview(database);
    expect(await searchTranscripts(room.reader, room.study, searchedAnywhere)).toBeNull();
    expect(await searchTranscripts(room.stranger, room.study, searchedAnywhere)).toBeNull();
  });

  test("stands in the log without its words", async () => {
    const room = await twoCodersOnAnInterview(database);
    await search(room, {});
    expect(await logOf(database, room.study)).toEqual([
      { verb: "search.indexed", subject: { transcripts: 1 }, actor: room.a.viewer.user },
      { verb: "search.read", subject: { interviews: 1, hits: 1 }, actor: room.a.viewer.user },
    ]);
  });
});

describe("coded and uncoded text", () => {
  const asked: readonly SearchAsked["coded"][] = [
    { kind: "coded", theme: null },
    { kind: "coded", theme: "veiligheid" },
    { kind: "coded", theme: "contact" },
    { kind: "uncoded", theme: null },
    { kind: "uncoded", theme: "veiligheid" },
    { kind: "uncoded", theme: "contact" },
    { kind: "coded", theme: "geen thema" },
  ];
  const answers = async (room: TwoCoders, viewer: Person) =>
    Promise.all(
      asked.map(async (coded) => {
        const { interviews, totals } = await search(room, { coded }, viewer);
        return { hits: interviews[0]?.hits.map(({ themes, from }) => ({ themes, from })) ?? [], totals };
      }),
    );
  const ruzie = (room: TwoCoders) => {
    const from = room.text.indexOf("ruzie");
    return { from, to: from + 5 };
  };

  test("are told apart by the theme they are coded with", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, adding(room, { passage: ruzie(room) }));
    const found = await Promise.all(asked.map((coded) => hits(room, { coded })));
    expect(found).toEqual([["ruzie"], ["ruzie"], [], [], [], ["ruzie"], []]);
  });

  test("are the same for a coder with and without the work of a colleague they are blind to", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, adding(room, { passage: ruzie(room), theme: room.contact, stance: null }));
    const without = await answers(room, room.a.viewer);
    await send(room, adding(room, { passage: ruzie(room) }), room.b.viewer);
    await finish(room, room.b);
    expect(await answers(room, room.a.viewer)).toEqual(without);
    expect(without[0]?.hits).toMatchObject([{ themes: [room.contact] }]);
  });

  test.each(["supervisor", "researcher"] as const)(
    "show a %s nothing before all have finished",
    async (who) => {
      const room = await twoCodersOnAnInterview(database);
      const without = await answers(room, room[who]);
      await send(room, adding(room, { passage: ruzie(room) }), room.b.viewer);
      await finish(room, room.b);
      expect(await answers(room, room[who])).toEqual(without);
      await finish(room, room.a);
      expect((await answers(room, room[who]))[0]?.hits).toMatchObject([{ themes: [room.safety] }]);
    },
  );
});
