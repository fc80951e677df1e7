import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readAssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import { assignmentTheme } from "@/db/schema/assignment";
import { memberRole } from "@/db/schema/member";
import { finish } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { addTheme } from "../codebook/add-theme";
import { newId } from "../new-id";
import { assignInterviews } from "./assign-interviews";
import { assignLaterTheme } from "./assign-later-theme";

const database = await testDatabase();

async function withLaterTheme(room: TwoCoders) {
  const wording = { verbeterd: "ja", gelijk: "gelijk", verslechterd: "nee", onbekend: "onbekend" };
  const added = await addTheme(room.researcher, room.study, { name: "Werk", definition: "", wording });
  if (!added.ok) throw new Error("the theme was not added");
  return added.value.theme;
}

const laterIn = async (room: TwoCoders, viewer: Person) =>
  (await readAssignmentGrid(viewer, room.study))?.laterThemes;

describe("a theme that came after the interviews were given out", () => {
  test("is shown to who assigns, and asked of everybody who lacks it at once", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    expect(await laterIn(room, room.supervisor)).toEqual([]);
    const theme = await withLaterTheme(room);
    expect(await laterIn(room, room.supervisor)).toEqual([{ id: theme, name: "Werk", lacking: 2 }]);
    expect(await laterIn(room, room.a.viewer)).toEqual([]);

    const asked = { study: room.study, theme };
    expect(await assignLaterTheme(room.supervisor, asked)).toEqual({ ok: true, value: { made: 2 } });
    expect(await laterIn(room, room.supervisor)).toEqual([]);
    const grid = await readAssignmentGrid(room.supervisor, room.study);
    const ofA = grid?.assignments.filter(({ coder }) => coder === room.a.member);
    expect(ofA).toMatchObject([
      { standing: "finished", themes: [room.safety, room.contact], blind: true },
      { standing: "not-started", themes: [theme], blind: true, round: "Ronde 1", deadline: null },
    ]);
    expect(await assignLaterTheme(room.supervisor, asked)).toMatchObject({ refusal: { kind: "not-found" } });
  });

  test("can be asked for by a researcher too, and by no one else", async () => {
    const room = await twoCodersOnAnInterview(database);
    const asked = { study: room.study, theme: await withLaterTheme(room) };
    for (const viewer of [room.a.viewer, room.reader, room.stranger]) {
      expect(await assignLaterTheme(viewer, asked)).toMatchObject({ refusal: { kind: "not-allowed" } });
    }
    expect(await assignLaterTheme(room.researcher, asked)).toMatchObject({ ok: true });
  });

  test("is not asked of who has no interview any more, nor by a name that is not there", async () => {
    const room = await twoCodersOnAnInterview(database);
    await database
      .delete(memberRole)
      .where(and(eq(memberRole.memberId, room.b.member), eq(memberRole.role, "coder")));
    const theme = await withLaterTheme(room);
    expect(await laterIn(room, room.supervisor)).toMatchObject([{ lacking: 1 }]);
    await assignLaterTheme(room.supervisor, { study: room.study, theme });
    const given = await database.select().from(assignmentTheme).where(eq(assignmentTheme.themeId, theme));
    expect(given.map(({ coderId }) => coderId)).toEqual([room.a.member]);
    const unknown = { study: room.study, theme: newId<typeof theme>() };
    expect(await assignLaterTheme(room.supervisor, unknown)).toMatchObject({
      refusal: { kind: "not-found" },
    });
  });
});

describe("a coder who could see finished work", () => {
  const role = (room: TwoCoders, who: Person, of: "coder" | "supervisor") => ({
    studyId: room.study,
    memberId: who.memberships[0]?.member ?? newId(),
    role: of,
  });
  const asking = (room: TwoCoders, who: Person, blind: boolean) => ({
    study: room.study,
    interviews: [room.interview],
    coders: [role(room, who, "coder").memberId],
    themes: [room.safety],
    blind,
    round: { kind: "existing", id: room.round } as const,
    deadline: null,
  });

  test.each([
    { who: "supervisor", blind: true, logged: { sawFinished: true } },
    { who: "supervisor", blind: false, logged: {} },
    { who: "other", blind: true, logged: { sawFinished: false } },
  ] as const)("is kept in the log: the $who, blind $blind, as $logged", async ({ who, blind, logged }) => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    await finish(room, room.b);
    await database
      .insert(memberRole)
      .values(role(room, room[who], "coder"))
      .onConflictDoNothing();
    await assignInterviews(room.researcher, asking(room, room[who], blind));
    const line = (await logOf(database, room.study)).at(-1);
    const { sawFinished } = line?.subject ?? {};
    expect(sawFinished === undefined ? {} : { sawFinished }).toEqual(logged);
  });

  test("is told to who assigns before, in a number; to a coder of the interview it is not", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finish(room, room.a);
    const coder = role(room, room.supervisor, "coder");
    await database.insert(memberRole).values([coder, role(room, room.b.viewer, "supervisor")]);
    const supervising: Person = {
      ...room.b.viewer,
      memberships: room.b.viewer.memberships.map((held) => ({ ...held, roles: ["coder", "supervisor"] })),
    };
    const seen = async (viewer: Person) => (await readAssignmentGrid(viewer, room.study))?.seen;
    expect(await seen(room.researcher)).toEqual([]);
    await finish(room, room.b);
    expect(await seen(room.researcher)).toEqual([
      { interview: room.interview, coder: coder.memberId, themes: [room.safety, room.contact] },
    ]);
    expect(await seen(supervising)).toEqual([]);
  });
});
