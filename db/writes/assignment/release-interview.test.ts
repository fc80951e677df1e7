import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { interviewRelease } from "@/db/schema/interview";
import { finish, refused } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import { twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { coderAs, memberOf } from "./assigning.setup";
import { releaseInterview } from "./release-interview";

const database = await testDatabase();

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
    expect(await releaseInterview(coderAs(room, "supervisor"), asked)).toEqual(refused("coded-it-yourself"));
  });
});
