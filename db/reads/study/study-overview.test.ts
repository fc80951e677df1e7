import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { member } from "@/db/schema/member";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { releaseInterview } from "@/db/writes/assignment/release-interview";
import { finish } from "@/db/writes/coding/coder-at-work.setup";
import { type Person, twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { membershipOf } from "@/lib/access/viewer";
import { readStudyOverview } from "./study-overview";

const database = await testDatabase();

/** Both coders are asked to code EK01-A1 blind; codeur B has or has not finished it. */
async function overviewWhen(theirs: "not started" | "finished", asked: "codeur-a" | "supervisor") {
  const { study, viewer } = await importReferenceStudy(database, (archive) => ({
    ...archive,
    interviews: archive.interviews.map((each) => ({ ...each, release: null })),
    assignments: archive.assignments.map((each) =>
      each.interview === "EK01-A1" && (each.coder === "codeur-a" || theirs === "not started")
        ? { ...each, states: [] }
        : each,
    ),
    judgements: archive.judgements.filter(
      (each) => each.interview !== "EK01-A1" || (each.coder === "codeur-b" && theirs === "finished"),
    ),
    codings: [],
  }));
  const who = asked === "supervisor" ? await viewer(["supervisor"]) : await viewer(["coder"], asked);
  const membership = membershipOf(who, study) ?? expect.fail("a member");
  const { interviews } = await readStudyOverview(who, membership);
  return interviews.find(({ code }) => code === "EK01-A1");
}

test("what a blind coder sees of an interview does not depend on how far the other is", async () => {
  const shown = await overviewWhen("finished", "codeur-a");
  expect(shown).toMatchObject({ own: "open", coders: null, judged: 0, inDiscussion: 0 });
  expect(shown).toEqual(await overviewWhen("not started", "codeur-a"));
});

test("a supervisor sees how many coders have finished, and no stance before all have", async () => {
  expect(await overviewWhen("finished", "supervisor")).toMatchObject({
    coders: { assigned: 2, finished: 1 },
    judged: 0,
    inDiscussion: 0,
  });
});

test("a supervisor who codes blind is not told that a colleague finished before it is released", async () => {
  const room = await twoCodersOnAnInterview(database);
  const memberships = room.a.viewer.memberships.map((held) => ({
    ...held,
    roles: ["coder", "supervisor"] as const,
  }));
  const both: Person = { ...room.a.viewer, memberships };
  const overview = () => readStudyOverview(both, membershipOf(both, room.study) ?? expect.fail("a member"));
  await finish(room, room.a);
  const before = await overview();
  await finish(room, room.b);
  expect(await overview()).toEqual(before);
  await releaseInterview(room.supervisor, { study: room.study, interview: room.interview });
  expect((await overview()).interviews).toMatchObject([{ coders: { assigned: 2, finished: 2 } }]);
});

test("the study's coders are the members with that role, without those who were removed", async () => {
  const room = await twoCodersOnAnInterview(database);
  const membership = membershipOf(room.supervisor, room.study) ?? expect.fail("a member");
  const coders = async () => (await readStudyOverview(room.supervisor, membership)).coders;
  expect(await coders()).toBe(3);
  const leaver = membershipOf(room.b.viewer, room.study)?.member ?? expect.fail("a member");
  await database.update(member).set({ removedAt: new Date() }).where(eq(member.id, leaver));
  expect(await coders()).toBe(2);
});
