import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { round } from "@/db/schema/round";
import { adding, refused, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import { type TwoCoders, twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { InterviewId, RoundId, ThemeId } from "@/lib/study/ids";
import { type Assigning, assignInterviews } from "./assign-interviews";
import { asking, heldBy, memberOf } from "./assigning.setup";
import { handOnWorkOf } from "./hand-on-work-of";
import { releaseInterview } from "./release-interview";
import { reopenForCoder } from "./reopen-for-coder";
import { withdrawAssignment } from "./withdraw-assignment";

const database = await testDatabase();

describe("assigning", () => {
  test("asks a coder to code an interview on the themes, from when on they can", async () => {
    const room = await twoCodersOnAnInterview(database);
    expect(await assignInterviews(room.supervisor, asking(room))).toEqual({
      ok: true,
      value: { made: [expect.any(String)], hadAlready: 0, byInterviewer: [] },
    });
    const expected = { blind: true, deadline: "2026-03-01" };
    expect(await heldBy(memberOf(room, room.other))).toEqual([
      { theme: room.safety, ...expected },
      { theme: room.contact, ...expected },
    ]);
    expect(await send(room, adding(room), room.other)).toMatchObject({ ok: true });
    expect((await logOf(database, room.study))[0]).toMatchObject({
      verb: "assignment.made",
      subject: { interview: room.interview, coder: memberOf(room, room.other), blind: true, themes: 2 },
      actor: room.supervisor.user,
    });
  });

  test("a coder has a theme of an interview once: what they have is left as it is", async () => {
    const room = await twoCodersOnAnInterview(database);
    const coders = [room.a.member, memberOf(room, room.other)];
    expect(await assignInterviews(room.researcher, asking(room, { coders, blind: false }))).toMatchObject({
      value: { made: [expect.any(String)], hadAlready: 1 },
    });
    expect(await heldBy(room.a.member)).toMatchObject([{ blind: true }, { blind: true }]);
    expect(await assignInterviews(room.researcher, asking(room, { coders }))).toMatchObject({
      value: { made: [], hadAlready: 2 },
    });
  });

  test("assignments that race give a theme to a coder once, every time", async () => {
    for (let at = 0; at < 5; at += 1) {
      const room = await twoCodersOnAnInterview(database);
      await Promise.all([1, 2, 3].map(() => assignInterviews(room.supervisor, asking(room))));
      expect(await heldBy(memberOf(room, room.other))).toHaveLength(2);
    }
  });

  test("a new round comes after the others", async () => {
    const room = await twoCodersOnAnInterview(database);
    await assignInterviews(
      room.supervisor,
      asking(room, { round: { kind: "new", name: "Ronde 2", purpose: "drift-check" } }),
    );
    const rounds = await database
      .select()
      .from(round)
      .where(eq(round.studyId, room.study))
      .orderBy(round.position);
    expect(rounds.map(({ name, kind, position }) => [name, kind, position])).toEqual([
      ["Ronde 1", "main", 1],
      ["Ronde 2", "drift-check", 2],
    ]);
  });

  test("says where the coder was the interviewer", async () => {
    const room = await twoCodersOnAnInterview(database);
    expect(await assignInterviews(room.supervisor, asking(room, { coders: [room.b.member] }))).toMatchObject({
      value: { byInterviewer: [{ interview: room.interviewCode, coder: "Codeur B" }] },
    });
  });

  test.each<[string, (room: TwoCoders) => Partial<Assigning>]>([
    ["an interview", () => ({ interviews: [newId<InterviewId>()] })],
    ["a theme", (room) => ({ themes: [room.safety, newId<ThemeId>()] })],
    ["a round", () => ({ round: { kind: "existing", id: newId<RoundId>() } })],
    ["someone who is no coder", (room) => ({ coders: [memberOf(room, room.reader)] })],
    ["nobody", () => ({ coders: [] })],
  ])("%s that is not there is refused, and nothing is made", async (_what, more) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await assignInterviews(room.supervisor, asking(room, more(room)))).toEqual(refused("not-found"));
    expect(await heldBy(memberOf(room, room.other))).toEqual([]);
  });

  test("another study's interview can't be named", async () => {
    const room = await twoCodersOnAnInterview(database);
    const elsewhere = await twoCodersOnAnInterview(database);
    const asked = asking(room, { interviews: [elsewhere.interview] });
    expect(await assignInterviews(room.supervisor, asked)).toEqual(refused("not-found"));
  });
});

describe.each(["reader", "other", "stranger"] as const)("a %s", (who) => {
  test("assigns, withdraws, hands on, releases and reopens nothing", async () => {
    const room = await twoCodersOnAnInterview(database);
    const [viewer, { study }] = [room[who], room];
    const { assignment: id } = room.a;
    const answers = await Promise.all([
      assignInterviews(viewer, asking(room)),
      withdrawAssignment(viewer, { study, assignment: id }),
      handOnWorkOf(viewer, { study, from: room.a.member, to: room.b.member }),
      releaseInterview(viewer, { study, interview: room.interview }),
      reopenForCoder(viewer, { study, assignment: id, reason: "x" }),
    ]);
    for (const answer of answers) expect(answer).toEqual(refused("not-allowed"));
    expect(await logOf(database, room.study)).toEqual([]);
  });
});
