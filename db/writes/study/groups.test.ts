import { and, eq, like } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { figuresOf } from "@/db/reads/results/figures-of";
import { groupsOf } from "@/db/reads/study/groups-of";
import { audit } from "@/db/schema/audit";
import { group } from "@/db/schema/group";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { addCase } from "@/db/writes/case/add-case";
import { membershipOf } from "@/lib/access/viewer";
import { addGroup } from "./add-group";
import { renameGroup } from "./rename-group";

const database = await testDatabase();

async function room() {
  const { study, viewer } = await importReferenceStudy(database);
  const researcher = await viewer(["researcher"]);
  const membership = membershipOf(researcher, study) ?? expect.fail("the researcher is a member");
  const figures = async () => (await figuresOf(researcher, study)) ?? expect.fail("no figures");
  const logged = async () => {
    const lines = await database
      .select({ verb: audit.verb, subject: audit.subject })
      .from(audit)
      .where(and(eq(audit.studyId, study), like(audit.verb, "group.%")));
    return lines;
  };
  const idOf = async (code: string) => {
    const [row] = await database
      .select({ id: group.id })
      .from(group)
      .where(and(eq(group.studyId, study), eq(group.code, code)));
    return row?.id;
  };
  return { study, viewer, researcher, figures, logged, idOf, groups: () => groupsOf(membership) };
}

const shown = { code: "SK", name: "Sociale kring" };

describe("adding a group", () => {
  test("puts it last, without cases, in the log by its id, and a case can be put in it", async () => {
    const { study, researcher, groups, logged, idOf } = await room();
    const before = await groups();
    expect(await addGroup(researcher, study, shown)).toEqual({ ok: true, value: { code: "SK" } });
    expect(await groups()).toEqual([...before, { ...shown, cases: 0 }]);
    expect(await logged()).toEqual([{ verb: "group.added", subject: { group: await idOf("SK") } }]);
    const given = { code: "SK01", title: "", group: "SK", attributes: [], matchedWith: [] };
    expect(await addCase(researcher, study, given)).toMatchObject({ ok: true });
    expect((await groups()).at(-1)).toEqual({ ...shown, cases: 1 });
  });

  test("changes no figure: its own rows count nothing, and no share of nothing is given", async () => {
    const { study, researcher, figures } = await room();
    const before = await figures();
    await addGroup(researcher, study, shown);
    const { counts, ...rest } = await figures();
    const own = counts.filter((row) => row.group === "SK");
    expect(counts.filter((row) => row.group !== "SK")).toEqual(before.counts);
    expect(own.length).toBeGreaterThan(0);
    for (const row of own) {
      expect(row.opinions).toBe(0);
      expect(Object.values(row.weightedShare)).toEqual([null, null, null, null]);
    }
    expect(rest.weights).toEqual(before.weights);
    expect(rest.opinionsPerCase).toEqual(before.opinionsPerCase);
    expect(rest.response.filter((row) => row.group !== "SK")).toEqual(before.response);
  });

  test.each([
    { given: { code: "EK-c", name: "Iets anders" }, kind: "code-taken", fields: ["code"] },
    { given: { code: "XX", name: "Eigen Kracht-conferentie" }, kind: "group-name-taken", fields: ["name"] },
  ])("is refused as $kind: $given", async ({ given, kind, fields }) => {
    const { study, researcher, groups, logged } = await room();
    const before = await groups();
    expect(await addGroup(researcher, study, given)).toEqual({ ok: false, refusal: { kind, fields } });
    expect(await groups()).toEqual(before);
    expect(await logged()).toEqual([]);
  });

  test("by two at once under one name makes one", async () => {
    const { study, researcher, groups } = await room();
    const results = await Promise.all(
      ["A1", "A2"].map((code) => addGroup(researcher, study, { code, name: "Nieuw" })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await groups()).filter(({ name }) => name === "Nieuw")).toHaveLength(1);
  });
});

describe("renaming a group", () => {
  const renaming = { code: "EK-c", name: "Familieberaad", seen: "Eigen Kracht-conferentie" };

  test("changes its name and nothing else: code, place, cases and every figure stay", async () => {
    const { study, researcher, groups, figures, logged, idOf } = await room();
    const [before, counted] = [await groups(), await figures()];
    expect(await renameGroup(researcher, study, renaming)).toEqual({ ok: true, value: null });
    expect(await groups()).toEqual(
      before.map((each) => (each.code === "EK-c" ? { ...each, name: "Familieberaad" } : each)),
    );
    expect(await figures()).toEqual(counted);
    expect(await logged()).toEqual([{ verb: "group.renamed", subject: { group: await idOf("EK-c") } }]);
  });

  test("tells the second of two that another was first, and stores nothing of theirs", async () => {
    const { study, researcher, groups } = await room();
    await renameGroup(researcher, study, renaming);
    const second = await renameGroup(researcher, study, { ...renaming, name: "Beraad" });
    expect(second).toEqual({ ok: false, refusal: { kind: "changed-by-another" } });
    expect((await groups()).find(({ code }) => code === "EK-c")?.name).toBe("Familieberaad");
  });

  test("is refused for a name that another group has, and where there is no such group", async () => {
    const { study, researcher, groups } = await room();
    const [, other] = await groups();
    const taken = await renameGroup(researcher, study, { ...renaming, name: other?.name ?? "" });
    expect(taken).toEqual({ ok: false, refusal: { kind: "group-name-taken", fields: ["name"] } });
    const nowhere = await renameGroup(researcher, study, { ...renaming, code: "XX" });
    expect(nowhere).toEqual({ ok: false, refusal: { kind: "group-not-there" } });
  });
});

test.each([["supervisor"], ["coder"], ["reader"]] as const)("a %s neither adds nor renames", async (role) => {
  const { study, viewer, groups } = await room();
  const before = await groups();
  const someone = await viewer([role]);
  const refused = { ok: false, refusal: { kind: "not-allowed" } };
  expect(await addGroup(someone, study, shown)).toEqual(refused);
  expect(await renameGroup(someone, study, { code: "EK-c", name: "Weg", seen: "" })).toEqual(refused);
  expect(await groups()).toEqual(before);
});
