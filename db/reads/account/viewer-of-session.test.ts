import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { member } from "@/db/schema/member";
import { session } from "@/db/schema/session";
import { people } from "@/db/writes/account/account.setup";
import { closeAccount } from "@/db/writes/account/close-account";
import { endAllSessions } from "@/db/writes/account/end-all-sessions";
import { endSession } from "@/db/writes/account/end-session";
import { changeRoles } from "@/db/writes/member/change-roles";
import { removeMember } from "@/db/writes/member/remove-member";
import type { SessionId } from "@/lib/study/ids";
import { viewerOfSession } from "./viewer-of-session";

const database = await testDatabase();
const lay = people(database);
const operator = { kind: "operator" } as const;

async function someone() {
  const person = await lay.person();
  return { ...person, session: await lay.signedIn(person.user) };
}

const ago = (interval: string) => sql`now() - ${interval}::interval`;

test("a session that nobody started is nobody's", async () => {
  expect(await viewerOfSession(randomUUID() as SessionId)).toBeNull();
});

test.each([
  ["in use after 19 minutes", { seenAt: ago("19 minutes") }, true],
  ["idle for 20 minutes", { seenAt: ago("20 minutes 1 second") }, false],
  ["in use for all of 8 hours", { startedAt: ago("7 hours 59 minutes") }, true],
  ["older than 8 hours, however busy", { startedAt: ago("8 hours 1 second") }, false],
  ["ended", { endedAt: ago("1 second") }, false],
])("a session %s", async (_how, row, works) => {
  const { session: id } = await someone();
  await database.update(session).set(row).where(eq(session.id, id));
  expect((await viewerOfSession(id)) !== null).toBe(works);
});

test("a session is seen when it is used, and not when it is looked at", async () => {
  const { session: id } = await someone();
  const seenAgo = async () => {
    const [row] = await database
      .select({ seconds: sql<number>`extract(epoch from now() - ${session.seenAt})::int` })
      .from(session)
      .where(eq(session.id, id));
    return row?.seconds ?? -1;
  };
  await database
    .update(session)
    .set({ seenAt: ago("10 minutes") })
    .where(eq(session.id, id));
  await viewerOfSession(id, { touch: false });
  expect(await seenAgo()).toBeGreaterThanOrEqual(600);
  await viewerOfSession(id);
  expect(await seenAgo()).toBeLessThan(10);
});

test("signing out ends this session and no other", async () => {
  const { user, session: id } = await someone();
  const other = await lay.signedIn(user);
  await endSession(id);
  expect(await viewerOfSession(id)).toBeNull();
  expect(await viewerOfSession(other)).not.toBeNull();
});

test("an administrator's ending of all sessions holds at the next request", async () => {
  const { user, session: id } = await someone();
  expect(await endAllSessions(operator, { user, kept: null })).toMatchObject({
    ok: true,
    value: { ended: 1 },
  });
  expect(await viewerOfSession(id)).toBeNull();
});

test("nobody ends the sessions of another without being administrator", async () => {
  const { user } = await someone();
  const viewer = await (await lay.person()).viewer();
  expect(await endAllSessions(viewer, { user, kept: null })).toMatchObject({
    refusal: { kind: "not-allowed" },
  });
});

test("a closed account is signed out at the next request", async () => {
  await lay.person({ administrator: true });
  const { user, session: id } = await someone();
  expect(await closeAccount(operator, { user })).toMatchObject({ ok: true });
  expect(await viewerOfSession(id)).toBeNull();
});

test("a removed member has no membership at the next request, and is signed in still", async () => {
  const study = await lay.study();
  const { user, session: id } = await someone();
  const who = await lay.member(study, ["coder"], user);
  expect((await viewerOfSession(id))?.memberships).toMatchObject([{ study, member: who, roles: ["coder"] }]);
  expect(await removeMember(operator, { study, member: who, handOnTo: null })).toMatchObject({ ok: true });
  expect((await viewerOfSession(id))?.memberships).toEqual([]);
  const [row] = await database.select({ userId: member.userId }).from(member).where(eq(member.id, who));
  expect(row?.userId).toBe(user);
});

test("other roles hold at the next request", async () => {
  const study = await lay.study();
  const { user, session: id } = await someone();
  const who = await lay.member(study, ["coder"], user);
  await changeRoles(operator, { study, member: who, roles: ["reader", "supervisor"] });
  const [held] = (await viewerOfSession(id))?.memberships ?? [];
  expect([...(held?.roles ?? [])].sort()).toEqual(["reader", "supervisor"]);
});
