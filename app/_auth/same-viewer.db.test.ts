import { expect, test, vi } from "vitest";
import { viewerOfSession } from "@/db/reads/account/viewer-of-session";
import { endSession } from "@/db/writes/account/end-session";
import { peopleOfTest } from "@/db/writes/account/people-of-test.setup";
import { stillSameViewer } from "./same-viewer";

const request = vi.hoisted(() => ({ session: "" }));
vi.mock("./session-cookie", () => ({ sessionIdOfRequest: async () => request.session }));

const people = await peopleOfTest();

async function openStream() {
  const room = await people.twoCoders();
  const seenAt = new Date(Date.now() - 10 * 60_000);
  const id = await people.signedIn(room.a.viewer.user, { seenAt });
  request.session = id;
  const viewer = await viewerOfSession(id, { touch: false });
  if (viewer === null) throw new Error("the session just made is not there");
  return { room, id, seenAt, isStill: await stillSameViewer(viewer) };
}

test("a session that goes on is the same viewer's, and asking does not keep it awake", async () => {
  const { id, seenAt, isStill } = await openStream();
  expect(await isStill()).toBe(true);
  expect(await people.seenAt(id)).toEqual(seenAt);
});

test("a session that was ended is nobody's", async () => {
  const { id, isStill } = await openStream();
  await endSession(id);
  expect(await isStill()).toBe(false);
});

test("with another role it is not the same viewer", async () => {
  const { room, isStill } = await openStream();
  await people.alsoAs("reader", room.study, room.a.member);
  expect(await isStill()).toBe(false);
});

test("removed from the study it is not the same viewer", async () => {
  const { room, isStill } = await openStream();
  await people.removed(room.a.member);
  expect(await isStill()).toBe(false);
});
