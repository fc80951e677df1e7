import { afterEach, expect, test, vi } from "vitest";
import { viewerOfSession } from "@/db/reads/account/viewer-of-session";
import { endSession } from "@/db/writes/account/end-session";
import { peopleOfTest } from "@/db/writes/account/people-of-test.setup";
import { comeIn } from "@/db/writes/presence/note-presence";
import type { StudyPresence } from "@/lib/presence/presence";
import type { SessionId, UserId } from "@/lib/study/ids";
import { presentWhileOpen } from "./present-while-open";

const people = await peopleOfTest();
const closers: (() => Promise<void>)[] = [];
/** The streams must be closed in time, and the grace of two seconds be over. */
const goneWithin = { timeout: 5000 };

/** Beats go on their way when what holds them lets go. */
const beats = vi.hoisted(() => ({ held: Promise.resolve(), waiting: 0 }));
vi.mock("@/db/writes/presence/note-presence", async (original) => {
  const real = await original<typeof import("@/db/writes/presence/note-presence")>();
  return {
    ...real,
    stayIn: async (session: SessionId) => {
      const { held } = beats;
      beats.waiting += 1;
      await held;
      beats.waiting -= 1;
      await real.stayIn(session);
    },
  };
});

afterEach(async () => {
  beats.held = Promise.resolve();
  for (const close of closers.splice(0)) await close();
});

async function opens(user: UserId, session?: SessionId) {
  const id = session ?? (await people.signedIn(user));
  const viewer = await viewerOfSession(id);
  if (viewer === null) throw new Error("nobody's session");
  const heard: (readonly StudyPresence[])[] = [];
  const close = await presentWhileOpen(viewer, id, (studies) => heard.push(studies));
  closers.push(close);
  return { session: id, heard, close, names: () => heard.at(-1)?.flatMap(({ names }) => names) };
}

async function studyWith(...roles: readonly ("coder" | "reader" | "supervisor")[]) {
  const study = await people.study();
  return Promise.all(
    roles.map(async (role) => {
      const { user } = await people.person();
      const name = `${role} ${user.slice(0, 4)}`;
      return { user, member: await people.member(study, [role], user, name), name };
    }),
  );
}

test("members of a study hear who else has the app open, by name, and of nobody twice or themselves", async () => {
  const users = await studyWith("coder", "coder", "reader");
  const [a, b, c] = users;
  if (!a || !b || !c) throw new Error("three people");
  const ofA = await opens(a.user);
  expect(ofA.names()).toEqual([]);
  const ofB = await opens(b.user);
  await expect.poll(() => ofA.names()).toEqual([b.name]);
  expect(ofB.names()).toEqual([a.name]);
  await opens(b.user);
  const ofC = await opens(c.user);
  await expect.poll(() => ofA.names()).toEqual([b.name, c.name].sort());
  expect(ofC.names()).toEqual([a.name, b.name].sort());
  expect(Object.keys(ofA.heard.at(-1)?.[0] ?? {}).sort()).toEqual(["names", "study"]);
});

test("who closes the last tab is gone, and who closes one of two is not", async () => {
  const users = await studyWith("coder", "coder");
  const [a, b] = users;
  if (!a || !b) throw new Error("two people");
  const ofA = await opens(a.user);
  const first = await opens(b.user);
  const second = await opens(b.user, first.session);
  await expect.poll(() => ofA.names()).toEqual([b.name]);
  await first.close();
  await new Promise((after) => setTimeout(after, 3000));
  expect(ofA.names()).toEqual([b.name]);
  await second.close();
  await expect.poll(() => ofA.names(), goneWithin).toEqual([]);
});

test("who opens the next page at once was never away", async () => {
  const users = await studyWith("coder", "coder");
  const [a, b] = users;
  if (!a || !b) throw new Error("two people");
  const ofA = await opens(a.user);
  const before = await opens(b.user);
  await expect.poll(() => ofA.names()).toEqual([b.name]);
  await before.close();
  await opens(b.user, before.session);
  await new Promise((after) => setTimeout(after, 3000));
  expect(ofA.heard.map((studies) => studies.flatMap(({ names }) => names))).toEqual([[], [b.name]]);
});

test("who signed out, or was removed, is not told of any longer", async () => {
  const users = await studyWith("coder", "coder", "supervisor");
  const [a, b, c] = users;
  if (!a || !b || !c) throw new Error("three people");
  const [ofA, ofB, ofC] = [await opens(a.user), await opens(b.user), await opens(c.user)];
  await expect.poll(() => ofA.names()).toEqual([b.name, c.name].sort());
  await endSession(ofB.session);
  await ofB.close();
  await expect.poll(() => ofA.names(), goneWithin).toEqual([c.name]);
  await people.removed(c.member);
  await ofC.close();
  await expect.poll(() => ofA.names(), goneWithin).toEqual([]);
});

test("a beat that was on its way when the stream closed does not bring its person back", async () => {
  const users = await studyWith("coder", "coder");
  const [a, b] = users;
  if (!a || !b) throw new Error("two people");
  const ofA = await opens(a.user);
  const ofB = await opens(b.user);
  await expect.poll(() => ofA.names()).toEqual([b.name]);
  let goOn = () => {};
  beats.held = new Promise((release) => {
    goOn = release;
  });
  // B comes in once more, whereupon the open stream says that it stays.
  await comeIn(ofB.session);
  await expect.poll(() => beats.waiting).toBe(1);
  const closed = ofB.close();
  goOn();
  await closed;
  await expect.poll(() => ofA.names(), goneWithin).toEqual([]);
});

test("whose process died is gone when no beat comes any more", async () => {
  const users = await studyWith("coder", "coder");
  const [a, b] = users;
  if (!a || !b) throw new Error("two people");
  await people.signedIn(b.user, { presentUntil: new Date(Date.now() - 1000) });
  expect((await opens(a.user)).names()).toEqual([]);
});

test("who is no member of the study hears of nobody, an administrator included", async () => {
  const users = await studyWith("coder");
  if (!users[0]) throw new Error("one person");
  await opens(users[0].user);
  const [stranger, administrator] = [await people.person(), await people.person({ administrator: true })];
  expect((await opens(stranger.user)).heard).toEqual([[]]);
  expect((await opens(administrator.user)).heard).toEqual([[]]);
});
