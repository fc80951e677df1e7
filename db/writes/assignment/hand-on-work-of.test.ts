import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { assignment, assignmentState } from "@/db/schema/assignment";
import { adding, finish, refused, send } from "@/db/writes/coding/coder-at-work.setup";
import { twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { removeMember } from "@/db/writes/member/remove-member";
import { newId } from "@/db/writes/new-id";
import type { AssignmentId } from "@/lib/study/ids";
import { assignInterviews } from "./assign-interviews";
import { asking, coderAs, heldBy, memberOf, verbsOf } from "./assigning.setup";
import { handOnWorkOf } from "./hand-on-work-of";

const database = await testDatabase();

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
    expect(await verbsOf(room)).toEqual(
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
      const self = coderAs(room, "researcher");
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
