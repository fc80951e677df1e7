import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { viewerOfSession } from "@/db/reads/account/viewer-of-session";
import { member, memberRole } from "@/db/schema/member";
import { session } from "@/db/schema/session";
import { twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { SessionId } from "@/lib/study/ids";
import { stillSameViewer } from "./same-viewer";

const request = vi.hoisted(() => ({ session: "" }));
vi.mock("./session-cookie", () => ({ sessionIdOfRequest: async () => request.session }));

const database = await testDatabase();

async function openStream() {
  const room = await twoCodersOnAnInterview(database);
  const id = newId<SessionId>();
  const seenAt = new Date(Date.now() - 10 * 60_000);
  await database.insert(session).values({ id, userId: room.a.viewer.user, seenAt });
  request.session = id;
  const viewer = await viewerOfSession(id, { touch: false });
  if (viewer === null) throw new Error("the session just made is not there");
  return { room, id, seenAt, isStill: await stillSameViewer(viewer) };
}

test("a session that goes on is the same viewer's, and asking does not keep it awake", async () => {
  const { id, seenAt, isStill } = await openStream();
  expect(await isStill()).toBe(true);
  const [row] = await database.select({ seenAt: session.seenAt }).from(session).where(eq(session.id, id));
  expect(row?.seenAt).toEqual(seenAt);
});

test("a session that was ended is nobody's", async () => {
  const { id, isStill } = await openStream();
  await database.update(session).set({ endedAt: new Date() }).where(eq(session.id, id));
  expect(await isStill()).toBe(false);
});

test("with another role it is not the same viewer", async () => {
  const { room, isStill } = await openStream();
  const row = { studyId: room.study, memberId: room.a.member, role: "reader" } as const;
  await database.insert(memberRole).values(row);
  expect(await isStill()).toBe(false);
});

test("removed from the study it is not the same viewer", async () => {
  const { room, isStill } = await openStream();
  await database.update(member).set({ removedAt: new Date() }).where(eq(member.id, room.a.member));
  expect(await isStill()).toBe(false);
});
