import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { accounts } from "@/db/reads/account/accounts";
import { passwordLinkBehind } from "@/db/reads/account/password-link-behind";
import { viewerOfSession } from "@/db/reads/account/viewer-of-session";
import { member } from "@/db/schema/member";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { session } from "@/db/schema/session";
import { user } from "@/db/schema/user";
import { people } from "./account.setup";
import { closeAccount } from "./close-account";
import { issueFirstAdministratorCode } from "./first-administrator-code";
import { issuePasswordLink } from "./issue-password-link";
import { makeAccount } from "./make-account";
import { makeFirstAdministrator } from "./make-first-administrator";
import { reopenAccount } from "./reopen-account";
import { resetPassword } from "./reset-password";
import { setAdministrator } from "./set-administrator";
import { signIn } from "./sign-in";

const database = await testDatabase();
const lay = people(database);
const password = "kruiwagen-lantaarn-9-pinda";
const last = { refusal: { kind: "last-administrator" } };

beforeEach(async () => {
  for (const table of [oneTimeLink, session, member, user]) await database.delete(table);
});

async function administrator() {
  const person = await lay.person({ administrator: true });
  return { ...person, viewer: await person.viewer() };
}

async function firstCode() {
  const issued = await issueFirstAdministratorCode();
  if (!issued.ok) throw new Error(issued.refusal.kind);
  return issued.value;
}

const claim = (code: string) =>
  makeFirstAdministrator({ code, name: "Ada", email: "ada@voorbeeld.example", password, locale: "en" });

test("the printed code makes one administrator, who can sign in", async () => {
  const code = await firstCode();
  expect(await claim("ABCDE-ABCDE-ABCDE-ABCDE")).toMatchObject({ refusal: { kind: "code-not-valid" } });
  const results = await Promise.all([claim(code), claim(code.toLowerCase().replaceAll("-", " "))]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const made = await signIn({ email: "ada@voorbeeld.example", password, address: "ergens" });
  expect(made.ok && (await viewerOfSession(made.value))?.administrator).toBe(true);
  expect(await claim(code)).toMatchObject({ refusal: { kind: "code-not-valid" } });
});

test("a code is not used up by a password that is refused", async () => {
  const code = await firstCode();
  const given = { code, name: "Ada", email: "ada@voorbeeld.example", locale: "nl" as const };
  expect(await makeFirstAdministrator({ ...given, password: "kort" })).toMatchObject({
    refusal: { kind: "password-too-short" },
  });
  expect(await claim(code)).toMatchObject({ ok: true });
});

test("an account that an administrator made has a password when its owner sets one", async () => {
  const { viewer } = await administrator();
  const email = "Nieuw@Voorbeeld.example";
  const made = await makeAccount(viewer, { email, name: "Nieuw" });
  if (!made.ok) throw new Error(made.refusal.kind);
  expect(await signIn({ email, password, address: "ergens" })).toMatchObject({ ok: false });
  const { token } = made.value;
  expect(await passwordLinkBehind(token)).toEqual({ email: email.toLowerCase(), name: "Nieuw" });
  expect(await resetPassword({ token, password })).toMatchObject({ ok: true });
  expect(await signIn({ email, password, address: "ergens" })).toMatchObject({ ok: true });
  expect(await makeAccount(viewer, { email, name: "Weer" })).toMatchObject({
    refusal: { kind: "email-taken" },
  });
});

test("a password link works once, for a day, until a newer one, and ends every session", async () => {
  const { viewer } = await administrator();
  const person = await lay.person();
  const here = await lay.signedIn(person.user);
  const link = async () => {
    const issued = await issuePasswordLink(viewer, { user: person.user });
    return issued.ok ? issued.value.token : "";
  };
  const [older, newer] = [await link(), await link()];
  const notValid = { refusal: { kind: "link-not-valid" } };
  expect(await resetPassword({ token: older, password })).toMatchObject(notValid);
  expect(await resetPassword({ token: newer, password: "welkom2026welkom" })).toMatchObject({ ok: false });
  const both = await Promise.all([
    resetPassword({ token: newer, password }),
    resetPassword({ token: newer, password }),
  ]);
  expect(both.filter((result) => result.ok)).toHaveLength(1);
  expect(await viewerOfSession(here)).toBeNull();
  const late = await link();
  await database.update(oneTimeLink).set({ expiresAt: sql`now() - interval '1 second'` });
  expect(await resetPassword({ token: late, password })).toMatchObject(notValid);
});

test("closing an account ends its links; opened again it is what it was", async () => {
  const { viewer } = await administrator();
  const person = await lay.person();
  const issued = await issuePasswordLink(viewer, { user: person.user });
  await closeAccount(viewer, { user: person.user });
  expect(await resetPassword({ token: issued.ok ? issued.value.token : "", password })).toMatchObject({
    ok: false,
  });
  expect(await issuePasswordLink(viewer, { user: person.user })).toMatchObject({
    refusal: { kind: "not-found" },
  });
  expect(await reopenAccount(viewer, { user: person.user })).toMatchObject({ ok: true });
  expect(await person.viewer()).toMatchObject({ user: person.user });
});

test("the last administrator stays, also when two would go at once", async () => {
  const one = await administrator();
  const unmake = (of: typeof one) => setAdministrator(of.viewer, { user: of.user, administrator: false });
  expect(await unmake(one)).toMatchObject(last);
  expect(await closeAccount(one.viewer, { user: one.user })).toMatchObject(last);
  const other = await administrator();
  await closeAccount(one.viewer, { user: other.user });
  expect(await unmake(one)).toMatchObject(last);
  await reopenAccount(one.viewer, { user: other.user });
  const results = await Promise.all([unmake(one), closeAccount(other.viewer, { user: other.user })]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
});

test("who is no administrator manages no account and sees none", async () => {
  const person = await lay.person();
  const viewer = await person.viewer();
  const given = { user: person.user };
  const results = [
    await makeAccount(viewer, { email: "x@voorbeeld.example", name: "X" }),
    await issuePasswordLink(viewer, given),
    await closeAccount(viewer, given),
    await reopenAccount(viewer, given),
    await setAdministrator(viewer, { ...given, administrator: true }),
  ];
  for (const result of results) expect(result).toMatchObject({ refusal: { kind: "not-allowed" } });
  expect(await accounts(viewer)).toBeNull();
  const [row] = await database
    .select({ administrator: user.administrator })
    .from(user)
    .where(eq(user.id, person.user));
  expect(row?.administrator).toBe(false);
});

test("the administrator sees in how many studies someone is, and not which", async () => {
  const { viewer } = await administrator();
  const person = await lay.person({ name: "Zij" });
  await lay.member(await lay.study(), ["coder"], person.user);
  const listed = (await accounts(viewer))?.find((account) => account.user === person.user);
  expect(listed).toMatchObject({ name: "Zij", studies: 1, administrator: false, closedAt: null });
});
