import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readProposedCodes } from "@/db/reads/codebook/proposed-codes";
import { code } from "@/db/schema/code";
import { added, judging, refused, rowOf, send } from "@/db/writes/coding/coder-at-work.setup";
import { logOf } from "@/db/writes/coding/log-of.setup";
import { type TwoCoders, twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import type { CodeId } from "@/lib/study/ids";
import { joinProposal } from "./join-proposal";
import { labelsSeenBy, proposed, settle } from "./propose-code.setup";

const database = await testDatabase();

describe("making a proposal one with the codebook's code of the same name", () => {
  const joining = (room: TwoCoders, code: CodeId, viewer = room.supervisor) =>
    joinProposal(viewer, room.study, { code });
  async function proposedByBoth() {
    const room = await twoCodersOnAnInterview(database);
    const [one, two] = [await proposed(room), await proposed(room, room.b.viewer)];
    const made = await added(room, { code: two, stance: null }, room.b.viewer);
    return { room, one, two, made };
  }

  test("what was coded with either is coded with one, under the version that has it, and is logged", async () => {
    const { room, one, two, made } = await proposedByBoth();
    await settle(room, one, true);
    expect(await joining(room, two)).toEqual({ ok: true, value: { joined: 1, stayed: 0 } });
    expect(await rowOf(made.coding)).toMatchObject({ codeId: one, version: 2, codebookVersion: 2 });
    expect(await readProposedCodes(room.supervisor, room.study)).toEqual([]);
    expect(
      (await labelsSeenBy(database, room, room.b.viewer)).filter((label) => label === "School"),
    ).toHaveLength(1);
    const log = await logOf(database, room.study);
    expect(log.slice(-2)).toMatchObject([
      { verb: "coding.changed", subject: { coding: made.coding, version: 2 } },
      { verb: "code.proposal-joined", subject: { code: two, into: one, joined: 1, stayed: 0 } },
    ]);
  });

  test("finished work stays as it is, and so does what was removed", async () => {
    const { room, one, two, made } = await proposedByBoth();
    const removed = await added(room, { code: two, stance: null }, room.b.viewer);
    await send(room, { kind: "coding.remove", coding: removed.coding, version: 1 }, room.b.viewer);
    for (const theme of [room.safety, room.contact]) await send(room, judging(theme), room.b.viewer);
    const finish = { kind: "assignment.finish" as const, assignment: room.b.assignment };
    expect(await send(room, finish, room.b.viewer)).toMatchObject({ ok: true });
    await settle(room, one, true);
    expect(await joining(room, two)).toEqual({ ok: true, value: { joined: 0, stayed: 1 } });
    expect(await rowOf(made.coding)).toMatchObject({ codeId: two, version: 1 });
    expect(await rowOf(removed.coding)).toMatchObject({ codeId: two });
  });

  test("is for who decides, and only while the codebook has such a code", async () => {
    const { room, one, two } = await proposedByBoth();
    expect(await joining(room, two)).toEqual(refused("not-found"));
    await settle(room, one, true);
    expect(await joining(room, two, room.b.viewer)).toEqual(refused("not-allowed"));
    await database.update(code).set({ removedAt: new Date() }).where(eq(code.id, one));
    expect(await readProposedCodes(room.supervisor, room.study)).toMatchObject([{ taken: "let-go" }]);
    expect(await joining(room, two)).toEqual(refused("not-found"));
    await database.update(code).set({ removedAt: null }).where(eq(code.id, one));
    const answers = await Promise.all([joining(room, two), joining(room, two, room.researcher)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});
