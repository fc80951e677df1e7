import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readProposedCodes } from "@/db/reads/codebook/proposed-codes";
import { assignment } from "@/db/schema/assignment";
import { code } from "@/db/schema/code";
import { interviewRelease } from "@/db/schema/interview";
import { added, adding, refused, rowOf, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import { twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import { membershipOf } from "@/lib/access/viewer";
import type { AssignmentId } from "@/lib/study/ids";
import { moveCode } from "./move-code";
import { labelsSeenBy, proposed, proposing, settle } from "./propose-code.setup";
import { saveCode } from "./save-code";
import { withdrawProposal } from "./withdraw-proposal";

const database = await testDatabase();

describe("a code that a coder proposes", () => {
  test("is that coder's alone to code with, and is logged by its id", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = await proposed(room);
    const tagged = { code: id, stance: null };
    expect(await send(room, adding(room, tagged))).toMatchObject({ ok: true });
    expect(await send(room, adding(room, tagged), room.b.viewer)).toEqual(refused("code-not-in-codebook"));
    expect(await labelsSeenBy(database, room, room.a.viewer)).toContain("School");
    expect(await labelsSeenBy(database, room, room.b.viewer)).not.toContain("School");
    const [first] = await logOf(database, room.study);
    expect(first).toMatchObject({ verb: "code.proposed", subject: { code: id, theme: room.safety } });
    expect(JSON.stringify(first)).not.toContain("School");
  });

  test("tells nothing of a colleague's: the same one is accepted from both", async () => {
    const room = await twoCodersOnAnInterview(database);
    await proposed(room);
    await proposed(room, room.b.viewer);
    expect(await send(room, proposing(room))).toEqual(refused("code-exists"));
  });

  test("stands in nobody else's way: who orders the codebook moves a code past it as if it were not there", async () => {
    const room = await twoCodersOnAnInterview(database);
    const add = (label: string) =>
      saveCode(room.researcher, room.study, {
        ...{ theme: room.safety, label, definition: "", polarity: null, change: null },
      });
    await add("Eerste");
    await proposed(room);
    await add("Tweede");
    const [second] = await database.select().from(code).where(eq(code.label, "Tweede"));
    await moveCode(room.researcher, room.study, { code: second?.id ?? expect.fail("a code"), by: -1 });
    const labels = await labelsSeenBy(database, room, room.researcher);
    expect(labels.indexOf("Tweede")).toBeLessThan(labels.indexOf("Eerste"));
    expect(labels).not.toContain("School");
  });

  test("is refused where the codebook has it, and to who does not code", async () => {
    const room = await twoCodersOnAnInterview(database);
    const [held] = await database.select().from(code).where(eq(code.id, room.factor));
    const { label = "", polarity = null } = held ?? {};
    expect(await send(room, proposing(room, { label, polarity }))).toEqual(refused("code-exists"));
    expect(await send(room, proposing(room), room.reader)).toEqual(refused("not-allowed"));
  });
});

describe("deciding on a proposed code", () => {
  test("a supervisor and a researcher see it, with who proposed it; nobody else does", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = await proposed(room);
    for (const viewer of [room.supervisor, room.researcher])
      expect(await readProposedCodes(viewer, room.study)).toMatchObject([{ id, label: "School" }]);
    for (const viewer of [room.a.viewer, room.b.viewer, room.reader, room.stranger])
      expect(await readProposedCodes(viewer, room.study)).toEqual([]);
    expect(await settle(room, id, true, room.b.viewer)).toEqual(refused("not-allowed"));
  });

  test("who codes the same interview decides only once it is released", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = await proposed(room);
    const me = membershipOf(room.supervisor, room.study)?.member;
    if (me === undefined) throw new RangeError("the supervisor is a member");
    const [given] = await database.select().from(assignment).where(eq(assignment.id, room.a.assignment));
    if (given === undefined) throw new RangeError("coder A has an assignment");
    await database.insert(assignment).values({ ...given, id: newId<AssignmentId>(), coderId: me });
    expect(await readProposedCodes(room.supervisor, room.study)).toEqual([]);
    expect(await settle(room, id, true)).toEqual(refused("not-found"));
    await database.insert(interviewRelease).values({ interviewId: room.interview, studyId: room.study });
    expect(await readProposedCodes(room.supervisor, room.study)).toHaveLength(1);
  });

  test("accepted, everyone has it, what was coded with it stays, and the codebook has a new version", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = await proposed(room);
    const tagged = { code: id, stance: null };
    expect(await send(room, adding(room, tagged))).toMatchObject({ ok: true });
    expect(await settle(room, id, true)).toMatchObject({ ok: true });
    expect(await labelsSeenBy(database, room, room.b.viewer)).toContain("School");
    expect(await send(room, adding(room, tagged), room.b.viewer)).toMatchObject({ ok: true });
    expect(await readProposedCodes(room.supervisor, room.study)).toEqual([]);
    const verbs = (await logOf(database, room.study)).map(({ verb }) => verb);
    expect(verbs).toEqual(expect.arrayContaining(["code.proposal-accepted", "codebook.version-started"]));
  });

  test("turned down, nobody codes with it any more, and what was coded with it can still be changed", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = await proposed(room);
    const made = adding(room, { code: id, stance: null });
    expect(await send(room, made)).toMatchObject({ ok: true });
    expect(await settle(room, id, false)).toMatchObject({ ok: true });
    expect(await send(room, adding(room, { code: id, stance: null }))).toEqual(
      refused("code-not-in-codebook"),
    );
    const change = { ...made, kind: "coding.change" as const, version: 1 };
    expect(await send(room, { ...change, memo: "toch" })).toMatchObject({ ok: true });
    expect(await send(room, { ...change, version: 2, code: null })).toMatchObject({ ok: true });
    expect(await send(room, { ...change, version: 3 })).toEqual(refused("code-not-in-codebook"));
  });

  test("turned down, it can be proposed anew, and that one is decided on by itself", async () => {
    const room = await twoCodersOnAnInterview(database);
    const first = await proposed(room);
    expect(await settle(room, first, false)).toMatchObject({ ok: true });
    const second = await proposed(room);
    expect(await settle(room, first, true)).toEqual(refused("not-found"));
    expect(await settle(room, second, true)).toMatchObject({ ok: true });
    expect(await labelsSeenBy(database, room, room.b.viewer)).toContain("School");
  });

  test("accepted, its name is taken, also when the codebook let it go", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = await proposed(room);
    expect(await settle(room, id, true)).toMatchObject({ ok: true });
    await database.update(code).set({ removedAt: new Date() }).where(eq(code.id, id));
    expect(await send(room, proposing(room), room.b.viewer)).toEqual(refused("code-exists"));
  });

  test("two decide at the same time: one does, and the other is told", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = await proposed(room);
    const answers = await Promise.all([settle(room, id, true), settle(room, id, false, room.researcher)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toEqual(refused("not-found"));
  });

  test("of two of the same name one is accepted; the other is refused and can be turned down", async () => {
    const room = await twoCodersOnAnInterview(database);
    const [one, two] = [await proposed(room), await proposed(room, room.b.viewer)];
    const taken = async () =>
      (await readProposedCodes(room.supervisor, room.study)).map(({ id, taken }) => [id, taken]);
    expect(await taken()).toEqual([
      [one, "no"],
      [two, "no"],
    ]);
    expect(await settle(room, one, true)).toMatchObject({ ok: true });
    expect(await taken()).toEqual([[two, "stands"]]);
    expect(await settle(room, two, true)).toEqual(refused("label-taken"));
    expect(await settle(room, two, false)).toMatchObject({ ok: true });
  });
});

describe("taking a proposal back", () => {
  test("its maker does, and nobody codes with it or decides on it any more; what was coded stays", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = await proposed(room);
    const made = await added(room, { code: id, stance: null });
    expect(await withdrawProposal(room.a.viewer, room.study, { code: id })).toEqual({
      ok: true,
      value: null,
    });
    expect(await labelsSeenBy(database, room, room.a.viewer)).not.toContain("School");
    expect(await readProposedCodes(room.supervisor, room.study)).toEqual([]);
    expect(await settle(room, id, true)).toEqual(refused("not-found"));
    expect(await send(room, adding(room, { code: id, stance: null }))).toEqual(
      refused("code-not-in-codebook"),
    );
    expect(await rowOf(made.coding)).toMatchObject({ codeId: id, removedAt: null });
    const log = await logOf(database, room.study);
    expect(log.at(-1)).toMatchObject({ verb: "code.proposal-withdrawn", subject: { code: id } });
    expect(JSON.stringify(log)).not.toContain("School");
  });

  test("leaves its name free: it is proposed anew and coded with, and what was coded with the first stays", async () => {
    const room = await twoCodersOnAnInterview(database);
    const first = await proposed(room);
    const made = await added(room, { code: first, stance: null });
    await withdrawProposal(room.a.viewer, room.study, { code: first });
    const second = await proposed(room);
    expect(await send(room, adding(room, { code: second, stance: null }))).toMatchObject({ ok: true });
    expect(await rowOf(made.coding)).toMatchObject({ codeId: first, removedAt: null });
    expect(await send(room, proposing(room))).toEqual(refused("code-exists"));
    expect(await labelsSeenBy(database, room, room.a.viewer)).toEqual(
      expect.arrayContaining([expect.stringMatching("^School$")]),
    );
  });

  test("of two proposals of one coder at the same moment, one stands", async () => {
    const room = await twoCodersOnAnInterview(database);
    const answers = await Promise.all([send(room, proposing(room)), send(room, proposing(room))]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toEqual(refused("code-exists"));
  });

  test("is for nobody else, and too late once somebody decided", async () => {
    const room = await twoCodersOnAnInterview(database);
    const id = await proposed(room);
    expect(await withdrawProposal(room.b.viewer, room.study, { code: id })).toEqual(refused("not-found"));
    expect(await withdrawProposal(room.supervisor, room.study, { code: id })).toEqual(refused("not-allowed"));
    expect(await settle(room, id, true)).toMatchObject({ ok: true });
    expect(await withdrawProposal(room.a.viewer, room.study, { code: id })).toEqual(refused("not-found"));
    expect(await labelsSeenBy(database, room, room.b.viewer)).toContain("School");
  });
});
