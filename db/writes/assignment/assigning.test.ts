import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { assignment, assignmentState, assignmentTheme } from "@/db/schema/assignment";
import { interviewRelease } from "@/db/schema/interview";
import { round } from "@/db/schema/round";
import { theme } from "@/db/schema/theme";
import { adding, finish, refused, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { removeMember } from "@/db/writes/member/remove-member";
import { newId } from "@/db/writes/new-id";
import { membershipOf } from "@/lib/access/viewer";
import type { AssignmentId, InterviewId, MemberId, RoundId, ThemeId } from "@/lib/study/ids";
import { type Assigning, assignInterviews } from "./assign-interviews";
import { handOnWorkOf } from "./hand-on-work-of";
import { releaseInterview } from "./release-interview";
import { reopenForCoder } from "./reopen-for-coder";
import { withdrawAssignment } from "./withdraw-assignment";

const database = await testDatabase();

const memberOf = (room: TwoCoders, person: Person) =>
  membershipOf(person, room.study)?.member ?? newId<MemberId>();

function asking(room: TwoCoders, more: Partial<Assigning> = {}): Assigning {
  return {
    study: room.study,
    interviews: [room.interview],
    coders: [memberOf(room, room.other)],
    themes: [room.safety, room.contact],
    blind: true,
    round: { kind: "existing", id: room.round },
    deadline: "2026-03-01",
    ...more,
  };
}

function heldBy(coder: MemberId) {
  return database
    .select({ theme: assignmentTheme.themeId, blind: assignment.blind, deadline: assignment.deadline })
    .from(assignmentTheme)
    .innerJoin(assignment, eq(assignment.id, assignmentTheme.assignmentId))
    .innerJoin(theme, eq(theme.id, assignmentTheme.themeId))
    .where(eq(assignmentTheme.coderId, coder))
    .orderBy(theme.position);
}

const verbs = async (room: TwoCoders) => (await logOf(database, room.study)).map(({ verb }) => verb);
const mayNot = ["reader", "other", "stranger"] as const;

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

describe("withdrawing", () => {
  test("an open assignment frees the theme, and keeps what was done", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, adding(room));
    const asked = { study: room.study, assignment: room.a.assignment };
    expect(await withdrawAssignment(room.supervisor, asked)).toEqual({ ok: true, value: null });
    expect(await heldBy(room.a.member)).toEqual([]);
    expect((await verbs(room)).at(-1)).toBe("assignment.withdrawn");
    expect(await send(room, adding(room))).toEqual(refused("not-assigned"));
    expect(await withdrawAssignment(room.supervisor, asked)).toEqual(refused("not-found"));
    expect(await assignInterviews(room.supervisor, asking(room, { coders: [room.a.member] }))).toMatchObject({
      value: { made: [expect.any(String)] },
    });
  });

  test("a finished one is refused: it counts", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    const asked = { study: room.study, assignment: room.a.assignment };
    expect(await withdrawAssignment(room.supervisor, asked)).toEqual(refused("already-finished"));
    expect(await heldBy(room.a.member)).toHaveLength(2);
  });
});

describe("handing on", () => {
  test("gives open work to another coder, who begins anew", async () => {
    const room = await twoCodersOnAnInterview(database);
    await send(room, adding(room));
    const to = memberOf(room, room.other);
    expect(await handOnWorkOf(room.supervisor, { study: room.study, from: room.a.member, to })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await heldBy(room.a.member)).toEqual([]);
    expect(await heldBy(to)).toHaveLength(2);
    const [next] = await database.select().from(assignment).where(eq(assignment.coderId, to));
    expect(
      await database
        .select()
        .from(assignmentState)
        .where(eq(assignmentState.assignmentId, next?.id ?? newId<AssignmentId>())),
    ).toEqual([]);
    expect(await verbs(room)).toEqual(
      expect.arrayContaining([
        "assignment.withdrawn",
        "assignment.handed-on",
        "assignment.open-work-handed-on",
      ]),
    );
  });

  test("leaves finished work with who did it, and gives nobody a theme twice", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    const to = room.b.member;
    await handOnWorkOf(room.supervisor, { study: room.study, from: room.a.member, to });
    expect(await heldBy(room.a.member)).toHaveLength(2);
    await handOnWorkOf(room.supervisor, { study: room.study, from: to, to: room.a.member });
    expect(await heldBy(room.a.member)).toHaveLength(2);
    expect(await heldBy(to)).toEqual([]);
  });

  test.each(["open", "finished"])(
    "leaves a colleague's of an interview that one codes oneself, and does not tell that it is %s",
    async (how) => {
      const room = await twoCodersOnAnInterview(database);
      if (how === "finished") await finish(room, room.b);
      const self: Person = {
        ...room.a.viewer,
        memberships: room.a.viewer.memberships.map((held) => ({
          ...held,
          roles: ["coder", "researcher"],
        })),
      };
      const to = memberOf(room, room.other);
      const kept = { ok: true, value: { hidden: 1 } };
      expect(await handOnWorkOf(self, { study: room.study, from: room.b.member, to })).toEqual(kept);
      expect(await heldBy(room.b.member)).toHaveLength(2);
      await removeMember(self, { study: room.study, member: room.b.member, handOnTo: to });
      expect(await heldBy(room.b.member)).toHaveLength(2);
      expect(await heldBy(to)).toEqual([]);
    },
  );

  test("to who is no coder is refused", async () => {
    const room = await twoCodersOnAnInterview(database);
    const asked = { study: room.study, from: room.a.member, to: memberOf(room, room.reader) };
    expect(await handOnWorkOf(room.supervisor, asked)).toEqual(refused("not-found"));
    expect(await heldBy(room.a.member)).toHaveLength(2);
  });
});

test("who is removed at the same moment is left without an assignment, every time", async () => {
  for (let at = 0; at < 5; at += 1) {
    const room = await twoCodersOnAnInterview(database);
    const leaver = memberOf(room, room.other);
    const { study } = room;
    await Promise.all([
      assignInterviews(room.supervisor, asking(room)),
      handOnWorkOf(room.researcher, { study, from: room.a.member, to: leaver }),
      removeMember(room.researcher, { study, member: leaver, handOnTo: null }),
    ]);
    expect(await heldBy(leaver)).toEqual([]);
  }
});

describe("releasing", () => {
  test("is for when all have finished", async () => {
    const room = await twoCodersOnAnInterview(database);
    const asked = { study: room.study, interview: room.interview };
    await finish(room, room.a);
    expect(await releaseInterview(room.supervisor, asked)).toEqual(refused("not-all-finished"));
    await finish(room, room.b);
    expect(await releaseInterview(room.supervisor, asked)).toEqual({ ok: true, value: null });
    expect(await releaseInterview(room.supervisor, asked)).toEqual({ ok: true, value: null });
    const rows = await database
      .select()
      .from(interviewRelease)
      .where(eq(interviewRelease.interviewId, room.interview));
    expect(rows).toMatchObject([{ releasedBy: memberOf(room, room.supervisor) }]);
    expect((await logOf(database, room.study)).at(-1)).toMatchObject({
      verb: "interview.released",
      subject: { interview: room.interview, coders: 2 },
    });
  });

  test("is not for a researcher, nor for a supervisor who coded it", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    await finish(room, room.b);
    const asked = { study: room.study, interview: room.interview };
    expect(await releaseInterview(room.researcher, asked)).toEqual(refused("not-allowed"));
    const both: Person = {
      ...room.a.viewer,
      memberships: room.a.viewer.memberships.map((held) => ({ ...held, roles: ["coder", "supervisor"] })),
    };
    expect(await releaseInterview(both, asked)).toEqual(refused("coded-it-yourself"));
  });
});

test("a supervisor reopens finished work with a reason that is kept, and logged without it", async () => {
  const room = await twoCodersOnAnInterview(database);
  const asked = { study: room.study, assignment: room.a.assignment, reason: "nieuw thema" };
  expect(await reopenForCoder(room.supervisor, asked)).toEqual(refused("not-finished"));
  await finish(room, room.a);
  expect(await reopenForCoder(room.supervisor, asked)).toEqual({ ok: true, value: null });
  const log = await logOf(database, room.study);
  expect(log.at(-1)).toMatchObject({ verb: "assignment.reopened", subject: { coder: room.a.member } });
  expect(JSON.stringify(log)).not.toContain("nieuw thema");
  expect(await send(room, adding(room))).toMatchObject({ ok: true });
});

describe("a colleague's assignment on an interview that one codes oneself", () => {
  const supervising = (room: TwoCoders): Person => ({
    ...room.a.viewer,
    memberships: room.a.viewer.memberships.map((held) => ({ ...held, roles: ["coder", "supervisor"] })),
  });

  test.each(["open", "finished"])(
    "is not withdrawn or reopened, and how far it is stays untold: %s",
    async (how) => {
      const room = await twoCodersOnAnInterview(database);
      if (how === "finished") await finish(room, room.b);
      const asked = { study: room.study, assignment: room.b.assignment };
      const self = supervising(room);
      expect(await withdrawAssignment(self, asked)).toEqual(refused("codes-it-too"));
      expect(await reopenForCoder(self, { ...asked, reason: "x" })).toEqual(refused("codes-it-too"));
      expect(await heldBy(room.b.member)).toHaveLength(2);
    },
  );

  test("is theirs to reopen once all is released, and their own to withdraw always", async () => {
    const room = await twoCodersOnAnInterview(database);
    const self = supervising(room);
    const own = { study: room.study, assignment: room.a.assignment };
    expect(await withdrawAssignment(self, own)).toMatchObject({ ok: true });
    const next = await twoCodersOnAnInterview(database);
    await finish(next, next.a);
    await finish(next, next.b);
    await releaseInterview(next.supervisor, { study: next.study, interview: next.interview });
    const asked = { study: next.study, assignment: next.b.assignment, reason: "x" };
    expect(await reopenForCoder(supervising(next), asked)).toMatchObject({ ok: true });
  });
});

describe.each(mayNot)("a %s", (who) => {
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
