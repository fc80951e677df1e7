import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { viewerOfSession } from "@/db/reads/account/viewer-of-session";
import { audit } from "@/db/schema/audit";
import { signInFailure } from "@/db/schema/sign-in-failure";
import { user } from "@/db/schema/user";
import { password, people } from "./account.setup";
import { beginAttempt } from "./attempt-limit";
import { changePassword } from "./change-password";
import { signIn } from "./sign-in";

const database = await testDatabase();
const lay = people(database);
const somewhere = () => `address ${randomUUID()}`;
const wrong = { refusal: { kind: "wrong-email-or-password" } };

test("the right password starts a session, however the e-mail is typed", async () => {
  const { user: id, email } = await lay.person();
  const result = await signIn({ email: ` ${email.toUpperCase()} `, password, address: somewhere() });
  expect(result.ok && (await viewerOfSession(result.value))?.user).toBe(id);
});

test("unknown, closed, without a password and wrong are one refusal", async () => {
  const [known, closed, without] = [await lay.person(), await lay.person(), await lay.person()];
  await database.update(user).set({ closedAt: new Date() }).where(eq(user.id, closed.user));
  await database.update(user).set({ passwordHash: null }).where(eq(user.id, without.user));
  const tried = [
    { email: known.email, password: "een ander wachtwoord" },
    { email: closed.email, password },
    { email: without.email, password },
    { email: "niemand@voorbeeld.example", password },
  ];
  const refusals = [];
  for (const each of tried) refusals.push(await signIn({ ...each, address: somewhere() }));
  expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
  expect(refusals[0]).toMatchObject(wrong);
});

test("an unknown account takes as long as a known one", { timeout: 60_000 }, async () => {
  const { email } = await lay.person();
  const took = async (tried: string) => {
    const startedMs = performance.now();
    await signIn({ email: tried, password: "een ander wachtwoord", address: somewhere() });
    return performance.now() - startedMs;
  };
  await took("warmloper@voorbeeld.example");
  // In turns, so that a busy machine slows both; without the same work one would take a hundredth.
  let [known, unknown] = [0, 0];
  for (let time = 0; time < 3; time += 1) {
    known += await took(email);
    unknown += await took(`${randomUUID()}@voorbeeld.example`);
  }
  expect(unknown / known).toBeGreaterThan(1 / 3);
  expect(unknown / known).toBeLessThan(3);
});

test("after ten failures an account waits, also for the right password, and one that does not exist", async () => {
  for (const email of [(await lay.person()).email, `${randomUUID()}@voorbeeld.example`]) {
    for (let time = 0; time < 10; time += 1) await fail(email, somewhere());
    const refused = await signIn({ email, password, address: somewhere() });
    expect(refused).toMatchObject({ refusal: { kind: "too-many-attempts" } });
    const seconds =
      !refused.ok && "retryAfterSeconds" in refused.refusal ? refused.refusal.retryAfterSeconds : 0;
    expect(seconds).toBeGreaterThan(14 * 60);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
  }
});

test("after thirty failures an address waits, and another does not", async () => {
  const { email } = await lay.person();
  const address = somewhere();
  for (let time = 0; time < 30; time += 1) await fail(`${randomUUID()}@voorbeeld.example`, address);
  expect(await signIn({ email, password, address })).toMatchObject({
    refusal: { kind: "too-many-attempts" },
  });
  expect(await signIn({ email, password, address: somewhere() })).toMatchObject({ ok: true });
});

test("of many attempts at once no more than ten are judged", async () => {
  const email = `${randomUUID()}@voorbeeld.example`;
  const attempts = await Promise.all(
    Array.from({ length: 40 }, () => beginAttempt({ email, address: somewhere() })),
  );
  expect(attempts.filter((attempt) => attempt.ok)).toHaveLength(10);
});

test("failures of a quarter of an hour ago count no longer, and right attempts never", async () => {
  const { email } = await lay.person();
  for (let time = 0; time < 9; time += 1) await fail(email, somewhere());
  for (let time = 0; time < 3; time += 1) {
    expect(await signIn({ email, password, address: somewhere() })).toMatchObject({ ok: true });
  }
  await fail(email, somewhere());
  expect(await signIn({ email, password, address: somewhere() })).toMatchObject({ ok: false });
  await database.update(signInFailure).set({ writtenAt: sql`now() - interval '15 minutes 1 second'` });
  expect(await signIn({ email, password, address: somewhere() })).toMatchObject({ ok: true });
});

test("guessing one's current password counts as failing to sign in", async () => {
  const someone = await lay.person();
  const viewer = await someone.viewer();
  const given = {
    current: "niet dit",
    password: "kruiwagen-lantaarn-9-pinda",
    address: somewhere(),
    session: null,
  };
  expect(await changePassword(viewer, given)).toMatchObject({ refusal: { kind: "wrong-password" } });
  for (let time = 0; time < 9; time += 1) await fail(someone.email, somewhere());
  expect(await changePassword(viewer, { ...given, current: password })).toMatchObject({
    refusal: { kind: "too-many-attempts" },
  });
});

test("a changed password ends every other session, and the old one no longer works", async () => {
  const someone = await lay.person();
  const [here, elsewhere] = [await lay.signedIn(someone.user), await lay.signedIn(someone.user)];
  const viewer = await viewerOfSession(here);
  if (viewer === null) throw new Error("signed in");
  const next = "kruiwagen-lantaarn-9-pinda";
  const given = { current: password, password: next, address: somewhere(), session: here };
  expect(await changePassword(viewer, given)).toMatchObject({ ok: true, value: { ended: 1 } });
  expect(await viewerOfSession(here)).not.toBeNull();
  expect(await viewerOfSession(elsewhere)).toBeNull();
  expect(await signIn({ email: someone.email, password, address: somewhere() })).toMatchObject(wrong);
  expect(await signIn({ email: someone.email, password: next, address: somewhere() })).toMatchObject({
    ok: true,
  });
});

test("the log names neither e-mails nor addresses of failed attempts", async () => {
  const [email, address] = ["zoek-mij@voorbeeld.example", "203.0.113.77"];
  await signIn({ email, password: "x", address });
  const rows = await database.select({ subject: audit.subject }).from(audit);
  const text = JSON.stringify(rows);
  expect(text).not.toContain(email);
  expect(text).not.toContain(address);
});

async function fail(email: string, address: string) {
  expect(await beginAttempt({ email, address })).toMatchObject({ ok: true });
}
