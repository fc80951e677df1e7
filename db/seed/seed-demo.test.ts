import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readStudyWork } from "@/db/reads/results/study-work";
import { assignment, assignmentState } from "@/db/schema/assignment";
import { case_ } from "@/db/schema/case";
import { coding } from "@/db/schema/coding";
import { group } from "@/db/schema/group";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { judgement } from "@/db/schema/judgement";
import { member, memberRole } from "@/db/schema/member";
import { respondent } from "@/db/schema/respondent";
import { study } from "@/db/schema/study";
import { user } from "@/db/schema/user";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import { studyFigures } from "@/lib/study/study-figures";
import { seedDemo } from "./seed-demo";

const database = await testDatabase();
beforeAll(seedDemo);

async function studyNamed(slug: string): Promise<StudyId> {
  const [row] = await database.select({ id: study.id }).from(study).where(eq(study.slug, slug));
  if (row === undefined) throw new Error(`no study ${slug}`);
  return row.id;
}

async function viewerNamed(email: string): Promise<Extract<Viewer, { kind: "person" }>> {
  const rows = await database
    .select({
      user: user.id,
      name: user.name,
      study: study.id,
      slug: study.slug,
      member: member.id,
      role: memberRole.role,
    })
    .from(user)
    .innerJoin(member, eq(member.userId, user.id))
    .innerJoin(study, eq(study.id, member.studyId))
    .innerJoin(memberRole, eq(memberRole.memberId, member.id))
    .where(eq(user.email, email));
  const [first] = rows;
  if (first === undefined) throw new Error(`${email} is a member of nothing`);
  const memberships = rows.map(({ study: id, slug, member: held, role }) => ({
    study: id,
    slug,
    member: held,
    roles: [role],
  }));
  return { kind: "person", user: first.user, name: first.name, administrator: false, memberships };
}

describe("the reference study, through the database", () => {
  const expected: unknown = JSON.parse(
    readFileSync(new URL("reference-study/expected.json", import.meta.url), "utf8"),
  );
  const rounded = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (_, each) => (typeof each === "number" ? Math.round(each * 1e10) / 1e10 : each)),
    );

  test.each(["operator", "onderzoeker@demo.local", "supervisor@demo.local"])(
    "gives the expected figures to %s",
    async (who) => {
      const id = await studyNamed("de-familie-aan-zet-referentie");
      const viewer: Viewer = who === "operator" ? { kind: "operator" } : await viewerNamed(who);
      const work = await database.transaction((tx) => readStudyWork(tx, viewer, id));
      expect(rounded(studyFigures(work))).toEqual(rounded(expected));
    },
  );

  test("holds every coding and judgement of the folder", async () => {
    const id = await studyNamed("de-familie-aan-zet-referentie");
    expect(await database.$count(coding, eq(coding.studyId, id))).toBe(880);
    expect(await database.$count(judgement, eq(judgement.studyId, id))).toBe(424);
  });
});

describe("the practice study", () => {
  test("asks both coders to code the same twelve interviews blind, of every group and role", async () => {
    const id = await studyNamed("oefenstudie");
    const rows = await database
      .select({
        interview: interview.code,
        coder: member.code,
        blind: assignment.blind,
        group: group.code,
        role: respondent.role,
      })
      .from(assignment)
      .innerJoin(member, eq(member.id, assignment.coderId))
      .innerJoin(interview, eq(interview.id, assignment.interviewId))
      .innerJoin(interviewRespondent, eq(interviewRespondent.interviewId, interview.id))
      .innerJoin(respondent, eq(respondent.id, interviewRespondent.respondentId))
      .innerJoin(case_, eq(case_.id, interview.caseId))
      .innerJoin(group, eq(group.id, case_.groupId))
      .where(eq(assignment.studyId, id));
    const of = (coder: string) => rows.filter((row) => row.coder === coder);
    const codes = (coder: string) =>
      of(coder)
        .map((row) => row.interview)
        .sort();
    expect(codes("codeur-a")).toHaveLength(12);
    expect(codes("codeur-b")).toEqual(codes("codeur-a"));
    expect(of("codeur-a").every(({ blind }) => blind)).toBe(true);
    expect(new Set(of("codeur-a").map((row) => `${row.group} ${row.role}`)).size).toBe(8);
    expect(of("onderzoeker").map(({ blind }) => blind)).toEqual([false, false]);
    expect(codes("onderzoeker").some((code) => codes("codeur-a").includes(code))).toBe(false);
    expect(await database.$count(assignmentState, eq(assignmentState.studyId, id))).toBe(0);
    expect(await database.$count(coding, eq(coding.studyId, id))).toBe(0);
  });
});

test("laying out the demonstration again changes nothing", async () => {
  const counts = async () => [
    await database.$count(study),
    await database.$count(user),
    await database.$count(member),
    await database.$count(assignment),
  ];
  const before = await counts();
  await seedDemo();
  expect(await counts()).toEqual(before);
  expect(before[0]).toBe(2);
});
