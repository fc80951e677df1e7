import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { memberRole } from "@/db/schema/member";
import { adding, finish, send } from "@/db/writes/coding/coder-at-work.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { removeMember } from "@/db/writes/member/remove-member";
import { readStudyOverview } from "../study/study-overview";
import { openWorkByMember } from "./open-work-by-member";

const database = await testDatabase();

const openOf = async (room: TwoCoders, viewer: Person, coder: TwoCoders["a"]) =>
  (await openWorkByMember(viewer, room.study))?.find(({ member }) => member === coder.member);

test("who manages is told what a coder has not finished, and what of it is begun", async () => {
  const room = await twoCodersOnAnInterview(database);
  const work = { member: room.a.member, open: [room.interviewCode], begun: [], hidden: 0 };
  expect(await openOf(room, room.researcher, room.a)).toEqual(work);
  await send(room, adding(room));
  expect(await openOf(room, room.researcher, room.a)).toEqual({ ...work, begun: [room.interviewCode] });
  await finish(room, room.a);
  expect(await openOf(room, room.researcher, room.a)).toEqual({ ...work, open: [] });
});

test("who codes the interview too is told only that there is something", async () => {
  const room = await twoCodersOnAnInterview(database);
  await database
    .insert(memberRole)
    .values({ studyId: room.study, memberId: room.b.member, role: "researcher" });
  const both: Person = {
    ...room.b.viewer,
    memberships: room.b.viewer.memberships.map((held) => ({ ...held, roles: ["coder", "researcher"] })),
  };
  const hidden = { member: room.a.member, open: [], begun: [], hidden: 1 };
  expect(await openOf(room, both, room.a)).toEqual(hidden);
  await finish(room, room.a);
  expect(await openOf(room, both, room.a)).toEqual(hidden);
});

test("a coder is told nothing of it", async () => {
  const room = await twoCodersOnAnInterview(database);
  expect(await openWorkByMember(room.a.viewer, room.study)).toBeNull();
});

test("what a removed coder had not finished stands in the work of who takes it over", async () => {
  const room = await twoCodersOnAnInterview(database);
  const [membership] = room.other.memberships;
  if (membership === undefined) throw new Error("the other is a member");
  await removeMember(room.researcher, {
    study: room.study,
    member: room.a.member,
    handOnTo: membership.member,
  });
  const overview = await readStudyOverview(room.other, membership);
  expect(overview.interviews).toMatchObject([{ code: room.interviewCode, own: "open" }]);
});
