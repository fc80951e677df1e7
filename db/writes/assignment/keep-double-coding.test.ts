import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { assignment, assignmentState } from "@/db/schema/assignment";
import { draw } from "@/db/schema/draw";
import { round } from "@/db/schema/round";
import { finish, refused, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import { membershipOf } from "@/lib/access/viewer";
import type { AssignmentId, MemberId, RoundId, ThemeId } from "@/lib/study/ids";
import { changeRound } from "./change-round";
import { type KeepingDoubleCoding, keepDoubleCoding } from "./keep-double-coding";
import { withdrawAssignment } from "./withdraw-assignment";
import { withdrawUnbegun } from "./withdraw-unbegun";

const database = await testDatabase();

const memberOf = (room: TwoCoders, person: Person) =>
  membershipOf(person, room.study)?.member ?? newId<MemberId>();

/** A and B code the interview already; three are wanted, and C is the only one left. */
function keeping(room: TwoCoders, more: Partial<KeepingDoubleCoding> = {}): KeepingDoubleCoding {
  const third = memberOf(room, room.other);
  return {
    study: room.study,
    seed: 4711,
    which: { kind: "share", percent: 100 },
    coders: [room.a.member, third],
    perInterview: 3,
    themes: [room.safety, room.contact],
    round: { kind: "new", name: "Steekproef", purpose: "main" },
    deadline: "2026-03-01",
    shown: [{ interview: room.interview, coder: third }],
    ...more,
  };
}

const assignmentsOf = (coder: MemberId) =>
  database.select().from(assignment).where(eq(assignment.coderId, coder));

describe("keeping a plan", () => {
  test("gives out what was shown, blind, and keeps the draw with its round", async () => {
    const room = await twoCodersOnAnInterview(database);
    const answer = await keepDoubleCoding(room.supervisor, keeping(room));
    expect(answer).toMatchObject({ ok: true, value: { made: [expect.any(String)] } });
    expect(await assignmentsOf(memberOf(room, room.other))).toMatchObject([
      { interviewId: room.interview, blind: true, deadline: "2026-03-01" },
    ]);
    const [kept] = await database
      .select()
      .from(draw)
      .innerJoin(round, eq(round.id, draw.roundId))
      .where(eq(draw.studyId, room.study));
    const figures = { seed: 4711, percent: 100, pool: 1, drawn: 1, perInterview: 3 };
    expect(kept).toMatchObject({
      draw: { ...figures, madeBy: memberOf(room, room.supervisor) },
      round: { name: "Steekproef", kind: "main" },
    });
    const log = await logOf(database, room.study);
    expect(log.map(({ verb }) => verb)).toEqual(["round.added", "round.drawn", "assignment.made"]);
    expect(log[1]?.subject).toMatchObject(figures);
  });

  test("one that would come out otherwise by now is refused, and nothing is made", async () => {
    const room = await twoCodersOnAnInterview(database);
    await withdrawAssignment(room.supervisor, { study: room.study, assignment: room.a.assignment });
    expect(await keepDoubleCoding(room.supervisor, keeping(room))).toEqual(refused("changed-meanwhile"));
    expect(await assignmentsOf(memberOf(room, room.other))).toEqual([]);
    const rounds = await database.select().from(round).where(eq(round.studyId, room.study));
    expect(rounds).toHaveLength(1);
  });

  test.each<[string, string, (room: TwoCoders) => Partial<KeepingDoubleCoding>]>([
    ["a theme that is not there", "not-found", () => ({ themes: [newId<ThemeId>()] })],
    ["no theme", "not-found", () => ({ themes: [] })],
    ["a round that is not there", "not-found", () => ({ round: { kind: "existing", id: newId<RoundId>() } })],
    ["interviews with coders enough", "nothing-drawn", () => ({ perInterview: 2, shown: [] })],
  ])("%s is refused", async (_what, kind, more) => {
    const room = await twoCodersOnAnInterview(database);
    expect(await keepDoubleCoding(room.supervisor, keeping(room, more(room)))).toEqual(refused(kind));
    expect(await assignmentsOf(memberOf(room, room.other))).toEqual([]);
  });

  test("two at once give an interview to a coder once", async () => {
    const room = await twoCodersOnAnInterview(database);
    const answers = await Promise.all([1, 2].map(() => keepDoubleCoding(room.supervisor, keeping(room))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await assignmentsOf(memberOf(room, room.other))).toHaveLength(1);
  });
});

describe("taking back what nobody has begun", () => {
  const kinds = async (ids: readonly AssignmentId[]) =>
    (
      await database
        .select({ kind: assignmentState.kind })
        .from(assignmentState)
        .where(inArray(assignmentState.assignmentId, [...ids]))
    ).map(({ kind }) => kind);

  test("withdraws the open ones and leaves what was begun or finished", async () => {
    const room = await twoCodersOnAnInterview(database);
    const third = await keepDoubleCoding(room.supervisor, keeping(room));
    const made = third.ok ? third.value.made : [];
    const starting = { kind: "assignment.start", assignment: room.a.assignment } as const;
    await send(room, starting);
    await finish(room, room.b);
    const assignments = [room.a.assignment, room.b.assignment, ...made];
    expect(await withdrawUnbegun(room.supervisor, { study: room.study, assignments })).toEqual({
      ok: true,
      value: { withdrawn: 1, left: 2, hidden: 0 },
    });
    expect(await kinds(made)).toEqual(["withdrawn"]);
    expect(await kinds([room.a.assignment])).toEqual(["started"]);
    expect((await logOf(database, room.study)).slice(-2)).toMatchObject([
      { verb: "assignment.withdrawn", subject: { assignment: made[0] } },
      { verb: "assignment.unbegun-withdrawn", subject: { withdrawn: 1, left: 2, hidden: 0 } },
    ]);
  });

  test.each(["open", "finished"])(
    "tells who codes the interview too nothing of a colleague's: %s",
    async (how) => {
      const room = await twoCodersOnAnInterview(database);
      if (how === "finished") await finish(room, room.b);
      const self: Person = {
        ...room.a.viewer,
        memberships: room.a.viewer.memberships.map((held) => ({ ...held, roles: ["coder", "supervisor"] })),
      };
      const asked = { study: room.study, assignments: [room.b.assignment] };
      expect(await withdrawUnbegun(self, asked)).toEqual({
        ok: true,
        value: { withdrawn: 0, left: 0, hidden: 1 },
      });
    },
  );

  test("takes back a colleague's together with one's own, which comes first", async () => {
    const room = await twoCodersOnAnInterview(database);
    const self: Person = {
      ...room.b.viewer,
      memberships: room.b.viewer.memberships.map((held) => ({ ...held, roles: ["coder", "supervisor"] })),
    };
    const assignments = [room.a.assignment, room.b.assignment];
    expect(await withdrawUnbegun(self, { study: room.study, assignments })).toEqual({
      ok: true,
      value: { withdrawn: 2, left: 0, hidden: 0 },
    });
  });

  test("another study's are not among them", async () => {
    const [room, elsewhere] = [
      await twoCodersOnAnInterview(database),
      await twoCodersOnAnInterview(database),
    ];
    const asked = { study: room.study, assignments: [elsewhere.a.assignment] };
    expect(await withdrawUnbegun(room.supervisor, asked)).toMatchObject({ value: { withdrawn: 0 } });
    expect(await kinds([elsewhere.a.assignment])).toEqual([]);
  });
});

describe("a round", () => {
  const from = { name: "Ronde 1", kind: "main" } as const;
  const to = { name: "Inwerken", kind: "training" } as const;

  test("is called and meant otherwise, once", async () => {
    const room = await twoCodersOnAnInterview(database);
    const asked = { study: room.study, round: room.round, from, to };
    expect(await changeRound(room.researcher, asked)).toEqual({ ok: true, value: null });
    expect(await changeRound(room.researcher, asked)).toEqual(refused("changed-meanwhile"));
    const rows = await database
      .select()
      .from(round)
      .where(and(eq(round.studyId, room.study)));
    expect(rows).toMatchObject([to]);
    expect((await logOf(database, room.study)).at(-1)).toMatchObject({ verb: "round.changed" });
  });
});

test.each(["reader", "other", "stranger"] as const)(
  "a %s keeps, takes back and changes nothing",
  async (who) => {
    const room = await twoCodersOnAnInterview(database);
    const [viewer, { study }] = [room[who], room];
    const to = { name: "Inwerken", kind: "training" } as const;
    const answers = await Promise.all([
      keepDoubleCoding(viewer, keeping(room)),
      withdrawUnbegun(viewer, { study, assignments: [room.a.assignment] }),
      changeRound(viewer, { study, round: room.round, from: { name: "Ronde 1", kind: "main" }, to }),
    ]);
    for (const answer of answers) expect(answer).toEqual(refused("not-allowed"));
    expect(await logOf(database, study)).toEqual([]);
  },
);
