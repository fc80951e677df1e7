import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { invitationBehind } from "@/db/reads/account/invitation-behind";
import { membersOfStudy } from "@/db/reads/member/members-of-study";
import { audit } from "@/db/schema/audit";
import { identity } from "@/db/schema/identity";
import { member } from "@/db/schema/member";
import { oneTimeLink } from "@/db/schema/one-time-link";
import type { MemberRole } from "@/lib/access/member-role";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { acceptInvitationAs, acceptInvitationWithPassword } from "../account/accept-invitation";
import { people } from "../account/account.setup";
import { signInWithIdentity } from "../account/sign-in-with-identity";
import { changeRoles } from "./change-roles";
import { inviteMember } from "./invite-member";
import { removeMember } from "./remove-member";
import { withdrawInvitation } from "./withdraw-invitation";

const database = await testDatabase();
const lay = people(database);
const operator = { kind: "operator" } as const;
const notValid = { refusal: { kind: "link-not-valid" } };

async function studyOfResearcher() {
  const study = await lay.study();
  const researcher = await lay.person();
  const first = await lay.member(study, ["researcher"], researcher.user);
  return { study, researcher, first, viewer: await researcher.viewer() };
}

async function invited(study: StudyId, roles: readonly MemberRole[] = ["coder"], member?: MemberId) {
  const who = member ? ({ kind: "member", member } as const) : ({ kind: "new", name: "Nieuw" } as const);
  const result = await inviteMember(operator, { study, who, roles });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

const newcomer = () => ({
  name: "Noor Nieuw",
  email: `${randomUUID()}@voorbeeld.example`,
  password: "kruiwagen-lantaarn-9-pinda",
  locale: "nl" as const,
});

async function standing(study: StudyId, who: MemberId) {
  const found = (await membersOfStudy(operator, study))?.find((each) => each.member === who);
  return found && { standing: found.standing, roles: found.roles };
}

test("an invitation is kept by its hash alone, and works for two weeks", async () => {
  const { study } = await studyOfResearcher();
  const { member: who, token } = await invited(study);
  const [link] = await database.select().from(oneTimeLink).where(eq(oneTimeLink.memberId, who));
  expect(JSON.stringify(link)).not.toContain(token);
  expect((link?.expiresAt.getTime() ?? 0) - Date.now()).toBeCloseTo(14 * 24 * 3600_000, -5);
  await database.update(oneTimeLink).set({ expiresAt: sql`now()` }).where(eq(oneTimeLink.memberId, who));
  expect(await invitationBehind(token)).toBeNull();
  expect(await acceptInvitationWithPassword({ ...newcomer(), token })).toMatchObject(notValid);
});

test("who accepts with a new account has the invitation's roles, and the link is used up", async () => {
  const { study } = await studyOfResearcher();
  const { member: who, token } = await invited(study, ["coder", "supervisor"]);
  expect(await standing(study, who)).toEqual({ standing: "name", roles: ["supervisor", "coder"] });
  expect(await acceptInvitationWithPassword({ ...newcomer(), token })).toMatchObject({ ok: true });
  expect(await standing(study, who)).toEqual({ standing: "account", roles: ["supervisor", "coder"] });
  expect(await acceptInvitationWithPassword({ ...newcomer(), token })).toMatchObject(notValid);
});

test("of two who accept at once, one joins", async () => {
  const { study } = await studyOfResearcher();
  const { token } = await invited(study);
  const [one, other] = [await lay.person(), await lay.person()];
  const results = await Promise.all([
    acceptInvitationAs(await one.viewer(), { token }),
    acceptInvitationAs(await other.viewer(), { token }),
    acceptInvitationWithPassword({ ...newcomer(), token }),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
});

test("a new account needs a password of its own and an e-mail that is free", async () => {
  const { study } = await studyOfResearcher();
  const { token } = await invited(study);
  const taken = await lay.person();
  const accepting = (changed: object) => acceptInvitationWithPassword({ ...newcomer(), ...changed, token });
  expect(await accepting({ password: "te kort" })).toMatchObject({ refusal: { kind: "password-too-short" } });
  expect(await accepting({ password: "welkom2026welkom" })).toMatchObject({
    refusal: { kind: "password-common" },
  });
  expect(await accepting({ email: taken.email })).toMatchObject({ refusal: { kind: "email-taken" } });
  expect(await accepting({})).toMatchObject({ ok: true });
});

test("an organisation's newcomer joins by the invitation and is known by issuer and subject from then on", async () => {
  const { study } = await studyOfResearcher();
  const { token } = await invited(study);
  const vouched = { issuer: "https://organisatie.example", subject: randomUUID(), name: "", email: null };
  const unknown = { refusal: { kind: "unknown-identity" } };
  expect(await signInWithIdentity({ ...vouched, invitation: null })).toMatchObject(unknown);
  expect(await signInWithIdentity({ ...vouched, invitation: token })).toMatchObject({ ok: true });
  expect(await signInWithIdentity({ ...vouched, invitation: null })).toMatchObject({ ok: true });
  const elsewhere = { ...vouched, issuer: "https://elders.example", invitation: null };
  expect(await signInWithIdentity(elsewhere)).toMatchObject(unknown);
  expect(await database.$count(identity, eq(identity.subject, vouched.subject))).toBe(1);
});

test("a withdrawn invitation is worth nothing, and takes a name that came with it along", async () => {
  const { study, viewer } = await studyOfResearcher();
  const fresh = await invited(study);
  await withdrawInvitation(viewer, { study, member: fresh.member });
  expect(await acceptInvitationWithPassword({ ...newcomer(), token: fresh.token })).toMatchObject(notValid);
  expect(await standing(study, fresh.member)).toBeUndefined();
  const imported = await lay.member(study, ["coder"]);
  await invited(study, ["coder"], imported);
  await withdrawInvitation(viewer, { study, member: imported });
  expect(await standing(study, imported)).toEqual({ standing: "name", roles: ["coder"] });
});

test("a second invitation for the same name ends the first", async () => {
  const { study } = await studyOfResearcher();
  const imported = await lay.member(study, ["coder"]);
  const [first, second] = [
    await invited(study, ["coder"], imported),
    await invited(study, ["reader"], imported),
  ];
  expect(await acceptInvitationWithPassword({ ...newcomer(), token: first.token })).toMatchObject(notValid);
  expect(await acceptInvitationWithPassword({ ...newcomer(), token: second.token })).toMatchObject({
    ok: true,
  });
  expect(await standing(study, imported)).toEqual({ standing: "account", roles: ["reader"] });
});

test("who was a member comes back as who they were", async () => {
  const { study } = await studyOfResearcher();
  const person = await lay.person();
  const earlier = await lay.member(study, ["coder"], person.user);
  await removeMember(operator, { study, member: earlier, handOnTo: null });
  expect(await standing(study, earlier)).toEqual({ standing: "removed", roles: [] });
  const anew = await invited(study, ["reader"]);
  expect(await acceptInvitationAs(await person.viewer(), { token: anew.token })).toMatchObject({ ok: true });
  expect(await standing(study, earlier)).toEqual({ standing: "account", roles: ["reader"] });
  expect(await standing(study, anew.member)).toBeUndefined();
  const again = await invited(study);
  expect(await acceptInvitationAs(await person.viewer(), { token: again.token })).toMatchObject({
    refusal: { kind: "already-member" },
  });
  expect(await invitationBehind(again.token)).not.toBeNull();
});

test("the last researcher keeps the role and stays, also when two would go at once", async () => {
  const { study, first, viewer } = await studyOfResearcher();
  const last = { refusal: { kind: "last-researcher" } };
  const toCoder = (member: MemberId) => changeRoles(viewer, { study, member, roles: ["coder"] });
  expect(await toCoder(first)).toMatchObject(last);
  expect(await removeMember(viewer, { study, member: first, handOnTo: null })).toMatchObject(last);
  // A researcher without an account can't manage anything.
  await lay.member(study, ["researcher"]);
  expect(await toCoder(first)).toMatchObject(last);
  const second = await lay.member(study, ["researcher"], (await lay.person()).user);
  const results = await Promise.all([toCoder(first), toCoder(second)]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
});

test.each<MemberRole>(["coder", "supervisor", "reader"])("a %s manages no members", async (role) => {
  const { study, first } = await studyOfResearcher();
  const person = await lay.person();
  await lay.member(study, [role], person.user);
  const viewer = await person.viewer();
  const who = { kind: "new", name: "Nieuw" } as const;
  const results = [
    await inviteMember(viewer, { study, who, roles: ["reader"] }),
    await changeRoles(viewer, { study, member: first, roles: ["reader"] }),
    await removeMember(viewer, { study, member: first, handOnTo: null }),
    await withdrawInvitation(viewer, { study, member: first }),
  ];
  for (const result of results) expect(result).toMatchObject({ refusal: { kind: "not-allowed" } });
  expect((await membersOfStudy(viewer, study))?.every(({ email }) => email === null)).toBe(true);
});

test("a researcher of another study manages and sees nobody here", async () => {
  const here = await studyOfResearcher();
  const { viewer } = await studyOfResearcher();
  const { study, first: member } = here;
  expect(await membersOfStudy(viewer, study)).toBeNull();
  const result = await changeRoles(viewer, { study, member, roles: ["reader"] });
  expect(result).toMatchObject({ refusal: { kind: "not-allowed" } });
});

test("every change of members is in the study's log, with ids alone", async () => {
  const { study } = await studyOfResearcher();
  const { member: who, token } = await invited(study);
  await acceptInvitationWithPassword({ ...newcomer(), token });
  await changeRoles(operator, { study, member: who, roles: ["reader"] });
  await removeMember(operator, { study, member: who, handOnTo: null });
  const rows = await database
    .select({ verb: audit.verb, subject: audit.subject })
    .from(audit)
    .where(and(eq(audit.chain, study)))
    .orderBy(audit.sequence);
  expect(rows.map((row) => row.verb)).toEqual([
    "member.invited",
    "account.added",
    "invitation.accepted",
    "member.roles-changed",
    "member.removed",
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/Nieuw|Noor|voorbeeld/);
  const [row] = await database.select({ removedAt: member.removedAt }).from(member).where(eq(member.id, who));
  expect(row?.removedAt).not.toBeNull();
});
