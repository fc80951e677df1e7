import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readHitsToCode } from "@/db/reads/search/hits-to-code";
import { searchedAnywhere } from "@/db/reads/search/search-asked.setup";
import { coding } from "@/db/schema/coding";
import { newId } from "@/db/writes/new-id";
import type { CodeHits, HitCoded } from "@/lib/coding/code-hits";
import type { OperationId } from "@/lib/study/ids";
import { codeHits } from "./code-hits";
import { adding, finish, refused, send } from "./coder-at-work.setup";
import { logOf } from "./log-of.setup";
import { type Person, type TwoCoders, twoCodersOnAnInterview } from "./two-coders-on-an-interview.setup";
import { uncodeHits } from "./uncode-hits";

const database = await testDatabase();

/** What a browser sends to code these words of the text. */
function coding_(room: TwoCoders, words: readonly string[], more: Partial<CodeHits> = {}) {
  return {
    operation: newId<OperationId>(),
    user: room.a.viewer.user,
    theme: room.safety,
    code: null,
    stance: "gelijk",
    passages: words.map((word) => {
      const from = room.text.indexOf(word);
      const to = from + word.length;
      return { coding: newId(), interview: room.interview, transcript: room.transcript, from, to };
    }),
    ...more,
  } satisfies Omit<CodeHits, "study">;
}

const standing = async (room: TwoCoders) =>
  (await database.select().from(coding).where(eq(coding.studyId, room.study))).filter(
    ({ removedAt }) => removedAt === null,
  );

async function done(result: Awaited<ReturnType<typeof codeHits>>): Promise<readonly HitCoded[]> {
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.done;
}

const preview = (room: TwoCoders, viewer: Person = room.a.viewer, query = "ruzie") =>
  readHitsToCode(
    viewer,
    room.study,
    { ...searchedAnywhere, query },
    { chosen: "all", extent: "hit", theme: room.safety, code: null },
  );

describe("coding many hits", () => {
  test("codes all passages the same way in one operation, and starts the work", async () => {
    const room = await twoCodersOnAnInterview(database);
    const sent = coding_(room, ["beter", "ruzie"]);
    expect(await codeHits(room.a.viewer, room.study, sent)).toEqual({
      ok: true,
      value: {
        done: sent.passages.map((each) => ({ coding: each.coding, interview: room.interview, version: 1 })),
        left: [],
      },
    });
    expect(await standing(room)).toMatchObject([
      { coderId: room.a.member, themeId: room.safety, stance: "gelijk" },
      { coderId: room.a.member, themeId: room.safety, stance: "gelijk" },
    ]);
    expect((await logOf(database, room.study)).map(({ verb }) => verb)).toEqual([
      "assignment.started",
      "coding.added",
      "coding.added",
      "hits.coded",
    ]);
  });

  test("doubles nothing, sent again under the same name or under another", async () => {
    const room = await twoCodersOnAnInterview(database);
    const sent = coding_(room, ["beter", "ruzie"]);
    const first = await codeHits(room.a.viewer, room.study, sent);
    expect(await codeHits(room.a.viewer, room.study, sent)).toEqual(first);
    const others = [coding_(room, ["beter", "ruzie"]), coding_(room, ["beter", "ruzie"])];
    const answers = await Promise.all(others.map((other) => codeHits(room.a.viewer, room.study, other)));
    expect(answers).toEqual(
      others.map(() => ({ ok: true, value: { done: [], left: [{ kind: "already-coded", hits: 2 }] } })),
    );
    expect(await standing(room)).toHaveLength(2);
  });

  test("that two windows send at once codes each passage once", async () => {
    const room = await twoCodersOnAnInterview(database);
    const sent = [coding_(room, ["beter", "ruzie"]), coding_(room, ["beter", "ruzie"])];
    await Promise.all(sent.map((each) => codeHits(room.a.viewer, room.study, each)));
    expect(await standing(room)).toHaveLength(2);
  });

  test("leaves and counts what is finished or was never asked of the coder", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    const left = (kind: string) => ({ ok: true, value: { done: [], left: [{ kind, hits: 1 }] } });
    expect(await codeHits(room.a.viewer, room.study, coding_(room, ["ruzie"]))).toEqual(
      left("already-finished"),
    );
    const other = coding_(room, ["ruzie"], { user: room.other.user });
    expect(await codeHits(room.other, room.study, other)).toEqual(left("not-assigned"));
    expect(await standing(room)).toEqual([]);
  });

  test("leaves a passage that does not stand in the text, and codes the others", async () => {
    const room = await twoCodersOnAnInterview(database);
    const sent = coding_(room, ["beter", "ruzie"]);
    const [first, second] = sent.passages;
    if (!first || !second) throw new Error("two passages");
    const outside = { ...second, to: room.text.length + 1 };
    const result = await codeHits(room.a.viewer, room.study, { ...sent, passages: [first, outside] });
    expect(result).toMatchObject({
      ok: true,
      value: { done: [{ coding: first.coding }], left: [{ kind: "text-changed", hits: 1 }] },
    });
  });

  test("is refused to who does not code, to another than who asked, and with a theme of elsewhere", async () => {
    const room = await twoCodersOnAnInterview(database);
    const elsewhere = await twoCodersOnAnInterview(database);
    const sent = coding_(room, ["ruzie"]);
    for (const viewer of [room.supervisor, room.researcher, room.reader, room.stranger])
      expect(await codeHits(viewer, room.study, { ...sent, user: viewer.user })).toEqual(
        refused("not-allowed"),
      );
    expect(await codeHits(room.b.viewer, room.study, sent)).toEqual(refused("other-user"));
    const foreign = { ...sent, theme: elsewhere.safety };
    expect(await codeHits(room.a.viewer, room.study, foreign)).toEqual(refused("code-not-in-codebook"));
    expect(await standing(room)).toEqual([]);
  });
});

describe("undoing it", () => {
  test("takes the codings away as one, once", async () => {
    const room = await twoCodersOnAnInterview(database);
    const codings = await done(await codeHits(room.a.viewer, room.study, coding_(room, ["beter", "ruzie"])));
    const undo = {
      operation: newId<OperationId>(),
      user: room.a.viewer.user,
      codings: [...codings],
    };
    const first = await uncodeHits(room.a.viewer, room.study, undo);
    expect(await done(first)).toHaveLength(2);
    expect(await uncodeHits(room.a.viewer, room.study, undo)).toEqual(first);
    expect(await standing(room)).toEqual([]);
  });

  test("leaves a coding that was changed since, and a colleague's", async () => {
    const room = await twoCodersOnAnInterview(database);
    const codings = await done(await codeHits(room.a.viewer, room.study, coding_(room, ["ruzie"])));
    await database.update(coding).set({ version: 2 }).where(eq(coding.studyId, room.study));
    const undo = { operation: newId<OperationId>(), user: room.a.viewer.user, codings: [...codings] };
    const left = { ok: true, value: { done: [], left: [{ kind: "changed-meanwhile", hits: 1 }] } };
    expect(await uncodeHits(room.a.viewer, room.study, undo)).toEqual(left);
    const asB = { ...undo, operation: newId<OperationId>(), user: room.b.viewer.user };
    const current = { ...asB, codings: codings.map((each) => ({ ...each, version: 2 })) };
    expect(await uncodeHits(room.b.viewer, room.study, current)).toEqual(left);
    expect(await standing(room)).toHaveLength(1);
  });
});

describe("the preview", () => {
  test("names the passages, and leaves out what the coder has coded so", async () => {
    const room = await twoCodersOnAnInterview(database);
    const from = room.text.indexOf("ruzie");
    expect(await preview(room)).toMatchObject({
      passages: [
        { from, to: from + 5, interview: room.interview, in: "EK01-O1", transcript: room.transcript },
      ],
      leftOut: { already: 0, together: 0 },
      isCut: false,
    });
    await send(room, adding(room, { passage: { from, to: from + 5 } }));
    expect(await preview(room)).toMatchObject({ passages: [], leftOut: { already: 1 } });
  });

  test("codes those hits alone that were chosen", async () => {
    const room = await twoCodersOnAnInterview(database);
    const how = { extent: "hit", theme: room.safety, code: null } as const;
    const chosen = [{ interview: "EK01-O1", from: 0, to: 3 }];
    expect(
      await readHitsToCode(room.a.viewer, room.study, searchedAnywhere, { ...how, chosen }),
    ).toMatchObject({
      passages: [],
    });
  });

  test("says in which interviews there is no open assignment", async () => {
    const room = await twoCodersOnAnInterview(database);
    const hits = { hits: 1, interviews: ["EK01-O1"] };
    expect((await preview(room, room.other))?.leftOut.notAssigned).toEqual(hits);
    await finish(room, room.a);
    expect((await preview(room))?.leftOut.finished).toEqual(hits);
  });

  test("is the same with and without the work of a colleague", async () => {
    const room = await twoCodersOnAnInterview(database);
    const without = await preview(room);
    const from = room.text.indexOf("ruzie");
    await send(room, adding(room, { passage: { from, to: from + 5 } }), room.b.viewer);
    await finish(room, room.b);
    expect(await preview(room)).toEqual(without);
    expect(without?.passages).toHaveLength(1);
  });

  test("is for coders", async () => {
    const room = await twoCodersOnAnInterview(database);
    for (const viewer of [room.supervisor, room.reader, room.stranger])
      expect(await preview(room, viewer)).toBeNull();
  });
});
