import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readWork } from "@/db/reads/coding/read-work";
import { type WorkEvent, watchWork } from "@/db/reads/coding/watch-work";
import { coding, codingAnchor } from "@/db/schema/coding";
import { adding, finish, refused, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { CodingId, OperationId } from "@/lib/study/ids";
import { coded, corrected, correcting, quoteOf, saved, takenBack, versionsOf } from "./correcting.setup";
import { takeCorrectionBack } from "./take-correction-back";

const database = await testDatabase();

const typos = [
  ["ech🙂t", "echt"],
  ["minder ruzie", "minder, ruzie"],
] satisfies [string, string][];

describe("correcting a transcript", () => {
  test("adds a version, and every coding stands in it: everyone's, finished, removed and the consensus", async () => {
    const room = await twoCodersOnAnInterview(database);
    const [touched, untouched, removed] = [
      await coded(room, "ging ech🙂t beter"),
      await coded(room, "thuis", room.b.viewer),
      await coded(room, "Het"),
    ];
    await send(room, { kind: "coding.remove", coding: removed, version: 1 });
    const consensus = newId<CodingId>();
    const at = { studyId: room.study, interviewId: room.interview };
    await database.insert(coding).values({ id: consensus, ...at, themeId: room.safety, codebookVersion: 1 });
    await database
      .insert(codingAnchor)
      .values({ ...at, codingId: consensus, transcriptId: room.transcript, from: 0, to: 3, quote: "Het" });
    await finish(room, room.a);
    const newest = await saved(room, corrected(room, ...typos));
    const versions = await versionsOf(database, room);
    expect(versions).toMatchObject([
      { version: 1, text: room.text, edits: null },
      { version: 2, id: newest, text: "Het ging echt beter.\nVeel minder, ruzie thuis." },
    ]);
    expect(await quoteOf(database, touched, newest)).toBe("ging echt beter");
    expect(await quoteOf(database, untouched, newest)).toBe("thuis");
    expect(await quoteOf(database, removed, newest)).toBe("Het");
    expect(await quoteOf(database, consensus, newest)).toBe("Het");
    expect(await quoteOf(database, touched, room.transcript)).toBe("ging ech🙂t beter");
    expect(await send(room, { kind: "coding.remove", coding: touched, version: 1 })).toEqual(
      refused("already-finished"),
    );
  });

  test("is in the log by hashes and counts, and streams hear that there is a newer text", async () => {
    const room = await twoCodersOnAnInterview(database);
    await coded(room, "ging ech🙂t beter");
    await coded(room, "ruzie");
    const heard: WorkEvent[] = [];
    const stop = await watchWork(room.b.viewer, (event) => heard.push(event));
    const unheard: WorkEvent[] = [];
    const stopOther = await watchWork(room.reader, (event) => unheard.push(event));
    const newest = await saved(room, corrected(room, ["ech🙂t", "echt"], ["ruzie ", ""]));
    const [before, after] = await versionsOf(database, room);
    expect((await logOf(database, room.study)).at(-1)).toEqual({
      verb: "transcript.corrected",
      actor: room.researcher.user,
      subject: {
        interview: room.interview,
        transcript: newest,
        version: 2,
        sha256: after?.sha256,
        before: before?.sha256,
        turns: 2,
        edits: 2,
        touched: 1,
        toPlaceAgain: 1,
      },
    });
    await expect
      .poll(() => heard)
      .toEqual([{ kind: "transcript-changed", study: room.slug, interview: room.interviewCode }]);
    expect(unheard).toEqual([]);
    await Promise.all([stop(), stopOther()]);
  });

  test("a coding whose words are gone is kept with them, to be placed again, and then stands there", async () => {
    const room = await twoCodersOnAnInterview(database);
    const gone = await coded(room, "ruzie");
    const newest = await saved(room, corrected(room, ["ruzie ", ""]));
    expect(await quoteOf(database, gone, newest)).toBe("(ruzie)");
    expect((await readWork(room.a.viewer, room.study, room.interviewCode))?.codings).toEqual([]);
    const { kind: _, ...content } = adding(room, { coding: gone, passage: { from: 23, to: 27 } });
    const placing = { kind: "coding.change", ...content, version: 1, transcript: newest } as const;
    expect(await send(room, placing)).toMatchObject({ ok: true });
    expect(await quoteOf(database, gone, newest)).toBe("Veel");
  });

  test("saving over a version that came meanwhile is refused with whose it is, and nothing is lost", async () => {
    const room = await twoCodersOnAnInterview(database);
    const first = await saved(room, corrected(room, ["ging", "gaat"]));
    const late = await correcting(room, corrected(room, ["beter", "best"]));
    expect(late).toEqual({
      ok: false,
      refusal: { kind: "text-changed-meanwhile", version: 2, by: "Onderzoeker", at: expect.any(String) },
    });
    expect((await versionsOf(database, room)).at(-1)?.id).toBe(first);
  });

  test("sent again under its name it gives the first result and adds nothing", async () => {
    const room = await twoCodersOnAnInterview(database);
    const operation = newId<OperationId>();
    const correction = corrected(room, ["ging", "gaat"]);
    const first = await correcting(room, correction, { operation });
    expect(await correcting(room, correction, { operation })).toEqual(first);
    expect(await versionsOf(database, room)).toHaveLength(2);
  });

  test.each<[string, (room: TwoCoders) => Person]>([
    ["a coder", (room) => room.a.viewer],
    ["a supervisor", (room) => room.supervisor],
    ["a reader", (room) => room.reader],
    ["someone outside the study", (room) => room.stranger],
  ])("%s may not", async (_, who) => {
    const room = await twoCodersOnAnInterview(database);
    const viewer = who(room);
    expect(await correcting(room, corrected(room, ["ging", "gaat"]), { viewer })).toEqual(
      refused("not-allowed"),
    );
    const back = { operation: newId<OperationId>(), interview: room.interviewCode, newest: room.transcript };
    expect(await takeCorrectionBack(viewer, room.study, back)).toEqual(refused("not-allowed"));
    expect(await versionsOf(database, room)).toHaveLength(1);
  });

  test("codings that are made meanwhile are carried too, whichever comes first", async () => {
    const room = await twoCodersOnAnInterview(database);
    const words = ["Het", "ging", "beter", "Veel", "ruzie", "thuis"];
    const adds = words.flatMap((word) => [coded(room, word), coded(room, word, room.b.viewer)]);
    const correction = correcting(room, corrected(room, ["ging", "gaat"], ["minder", "meer"]));
    const ids = await Promise.allSettled(adds);
    const result = await correction;
    if (!result.ok) throw new Error(result.refusal.kind);
    const { text = "" } = (await versionsOf(database, room)).at(-1) ?? {};
    const made = ids.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    // Only "ging" may have come too late: its words were replaced.
    expect(made.length).toBeGreaterThanOrEqual(adds.length - 2);
    for (const id of made) {
      const [row] = await database
        .select()
        .from(codingAnchor)
        .where(and(eq(codingAnchor.codingId, id), eq(codingAnchor.transcriptId, result.value.transcript)));
      if (row === undefined) throw new Error("a coding is lost");
      if (row.from !== null && row.to !== null) expect(text.slice(row.from, row.to)).toBe(row.quote);
      else expect(row.quote).toBe("ging");
    }
  });
});

describe("a coding that was made on an older version", () => {
  test("is carried to the newest where its words were not touched", async () => {
    const room = await twoCodersOnAnInterview(database);
    const second = await saved(room, corrected(room, ["Het ging", "Ging"]));
    const secondText = { text: (await versionsOf(database, room))[1]?.text ?? "" };
    const third = await saved(room, corrected(secondText, ["Veel", "Nou, veel"]), second);
    const late = await coded(room, "ruzie");
    expect(await quoteOf(database, late, third)).toBe("ruzie");
    expect((await readWork(room.a.viewer, room.study, room.interviewCode))?.codings).toMatchObject([
      { id: late, from: (await versionsOf(database, room))[2]?.text.indexOf("ruzie") },
    ]);
  });

  test("is refused where its words were corrected, and its coder's words are not stored", async () => {
    const room = await twoCodersOnAnInterview(database);
    const newest = await saved(room, corrected(room, ["ech🙂t", "echt"]));
    const payload = adding(room, { passage: { from: 9, to: 15 } });
    expect(await send(room, payload)).toEqual({
      ok: false,
      refusal: { kind: "transcript-not-newest", newest },
    });
    expect(await quoteOf(database, payload.coding, newest)).toBeUndefined();
  });

  test("is on the text that came back where the correction was taken back", async () => {
    const room = await twoCodersOnAnInterview(database);
    const second = await saved(room, corrected(room, ["ech🙂t", "echt"]));
    const third = await takenBack(room, second);
    const late = await coded(room, "ech🙂t");
    expect(await quoteOf(database, late, third)).toBe("ech🙂t");
  });

  test("may be given another memo, though its words were corrected: it stays where it was carried", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = await coded(room, "ging ech🙂t");
    const newest = await saved(room, corrected(room, ["ech🙂t", "echt"]));
    const { kind: _, ...content } = adding(room, {
      coding: id,
      passage: { from: 4, to: 15 },
      memo: "let op",
    });
    const change = { kind: "coding.change", ...content, version: 1 } as const;
    expect(await send(room, change)).toMatchObject({ ok: true });
    expect(await quoteOf(database, id, newest)).toBe("ging echt");
    const moved = { ...change, version: 2, passage: { from: 0, to: 15 } };
    expect(await send(room, moved)).toEqual(refused("transcript-not-newest"));
  });
});
