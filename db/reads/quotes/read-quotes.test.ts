import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { interviewRelease } from "@/db/schema/interview";
import { adding, finish, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import type { QuotesAsked } from "@/lib/quote/quotes-asked";
import { readQuoteMatrix } from "./read-quote-matrix";
import { readQuotes } from "./read-quotes";

const database = await testDatabase();

const everything: QuotesAsked = {
  theme: null,
  stance: null,
  group: null,
  role: null,
  respondent: null,
  coder: null,
  starred: false,
  memo: false,
  text: null,
};

async function read(room: TwoCoders, viewer: Person, asked: Partial<QuotesAsked> = {}) {
  const found = await readQuotes(viewer, room.study, { ...everything, ...asked }, 0);
  const matrix = await readQuoteMatrix(viewer, room.study, { ...everything, ...asked }, 0);
  if (found === null || matrix === null) throw new Error("may not see quotes");
  return { ...found, matrix };
}

const texts = async (...given: Parameters<typeof read>) =>
  (await read(...given)).quotes.map(({ text }) => text);

/** Codes the beginning, starred and with a memo, and the second turn's first words. */
async function codesTwice(room: TwoCoders, viewer: Person = room.a.viewer) {
  const second = room.text.indexOf("Veel");
  await send(room, adding(room, { memo: "Let op." }), viewer);
  await send(
    room,
    adding(room, {
      passage: { from: second, to: second + 18 },
      theme: room.contact,
      stance: "verslechterd",
      starred: true,
    }),
    viewer,
  );
}

describe("the quotes of a study", () => {
  test("are an own coding's words with where they stand, starred ones first", async () => {
    const room = await twoCodersOnAnInterview(database);
    await codesTwice(room);
    const { quotes, total, mayOpen } = await read(room, room.a.viewer);
    expect(total).toBe(2);
    expect(mayOpen).toBe(true);
    expect(quotes).toMatchObject([
      {
        text: "Veel minder ruzie ",
        turn: 2,
        at: null,
        starred: true,
        theme: room.contact,
        stance: "verslechterd",
      },
      {
        text: "Het ging ech",
        turn: 1,
        at: 0,
        from: 0,
        to: 12,
        interview: room.interviewCode,
        memo: "Let op.",
        coder: "Codeur A",
        respondents: [{ code: "EK01-R1", role: "ouder", relation: "moeder", case: "EK01" }],
        own: { interview: room.interview, transcript: room.transcript, version: 1 },
      },
    ]);
  });

  test.each([
    { asked: { theme: "veiligheid" }, found: ["Het ging ech"] },
    { asked: { theme: "geen" }, found: [] },
    { asked: { stance: "verslechterd" }, found: ["Veel minder ruzie "] },
    { asked: { stance: "none" }, found: [] },
    { asked: { starred: true }, found: ["Veel minder ruzie "] },
    { asked: { memo: true }, found: ["Het ging ech"] },
    { asked: { text: "MINDÉR ruzie" }, found: ["Veel minder ruzie "] },
    { asked: { text: "ruzie minder" }, found: [] },
    { asked: { role: "aanmelder" }, found: [] },
    { asked: { role: "ouder", theme: "contact" }, found: ["Veel minder ruzie "] },
    { asked: { group: "SG" }, found: [] },
    { asked: { respondent: "EK01-R1", memo: true }, found: ["Het ging ech"] },
    { asked: { respondent: "EK01-R2" }, found: [] },
    { asked: { coder: "Codeur A", memo: true }, found: ["Het ging ech"] },
    { asked: { coder: "Codeur B" }, found: [] },
  ] as const)("asked for $asked are $found", async ({ asked, found }) => {
    const room = await twoCodersOnAnInterview(database);
    await codesTwice(room);
    expect(await texts(room, room.a.viewer, asked)).toEqual(found);
  });

  test("are counted by respondent and theme, with their stances", async () => {
    const room = await twoCodersOnAnInterview(database);
    await codesTwice(room);
    const { matrix } = await read(room, room.a.viewer);
    const [row] = matrix.rows;
    expect(row?.respondent).toMatchObject({ code: "EK01-R1", role: "ouder" });
    expect(row?.counts.get(room.safety)).toMatchObject({ quotes: 1, byStance: { verbeterd: 1 } });
    expect(row?.counts.get(room.contact)).toMatchObject({ quotes: 1, byStance: { verslechterd: 1 } });
  });

  test("can be changed by their coder until that theme is finished", async () => {
    const room = await twoCodersOnAnInterview(database);
    await codesTwice(room);
    await finish(room, room.a);
    const { quotes } = await read(room, room.a.viewer);
    expect(quotes.map(({ own }) => own)).toEqual([null, null]);
  });

  test("leave out a coding that was removed", async () => {
    const room = await twoCodersOnAnInterview(database);
    const added = adding(room);
    await send(room, added);
    await send(room, { kind: "coding.remove", coding: added.coding, version: 1 });
    expect(await read(room, room.a.viewer)).toMatchObject({ total: 0, coders: [], quotes: [] });
  });

  test("are logged by their number alone", async () => {
    const room = await twoCodersOnAnInterview(database);
    await codesTwice(room);
    await read(room, room.a.viewer);
    expect((await logOf(database, room.study)).at(-1)).toMatchObject({
      verb: "quotes.read",
      subject: { quotes: 2 },
    });
  });
});

describe("a colleague's codings", () => {
  test("change nothing that a coder gets who is blind to them", async () => {
    const room = await twoCodersOnAnInterview(database);
    await codesTwice(room);
    const without = await read(room, room.a.viewer);
    await codesTwice(room, room.b.viewer);
    await finish(room, room.b);
    expect(await read(room, room.a.viewer)).toEqual(without);
    expect(without.coders).toEqual([{ code: "Codeur A", name: "Codeur A" }]);
  });

  test.each(["supervisor", "researcher", "reader"] as const)(
    "reach a %s once all coders have finished, and not before",
    async (who) => {
      const room = await twoCodersOnAnInterview(database);
      await codesTwice(room);
      await codesTwice(room, room.b.viewer);
      await finish(room, room.b);
      expect(await read(room, room[who])).toMatchObject({ total: 0, coders: [] });
      await finish(room, room.a);
      const { total, coders, matrix } = await read(room, room[who]);
      expect(total).toBe(4);
      expect(coders.map(({ name }) => name)).toEqual(["Codeur A", "Codeur B"]);
      expect(matrix.rows[0]?.counts.get(room.safety)?.quotes).toBe(2);
    },
  );

  test("reach a coder when a supervisor has released the interview", async () => {
    const room = await twoCodersOnAnInterview(database);
    await codesTwice(room, room.b.viewer);
    await finish(room, room.a);
    await finish(room, room.b);
    expect((await read(room, room.a.viewer)).total).toBe(0);
    await database.insert(interviewRelease).values({ interviewId: room.interview, studyId: room.study });
    expect((await read(room, room.a.viewer)).quotes).toMatchObject([{ own: null }, { own: null }]);
  });
});

test("a reader gets quotes and no way into the interview, nor what coders noted", async () => {
  const room = await twoCodersOnAnInterview(database);
  await codesTwice(room);
  await finish(room, room.a);
  await finish(room, room.b);
  const { mayOpen, quotes } = await read(room, room.reader);
  expect(mayOpen).toBe(false);
  expect(quotes.map(({ memo }) => memo)).toEqual([null, null]);
});

test("someone from outside gets none", async () => {
  const room = await twoCodersOnAnInterview(database);
  expect(await readQuotes(room.stranger, room.study, everything, 0)).toBeNull();
  expect(await readQuoteMatrix(room.stranger, room.study, everything, 0)).toBeNull();
});
