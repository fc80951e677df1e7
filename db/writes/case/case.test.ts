import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readCaseSheet } from "@/db/reads/case/case-sheet";
import { readCases } from "@/db/reads/case/cases-of";
import { audit } from "@/db/schema/audit";
import { caseMatch } from "@/db/schema/case";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { membershipOf } from "@/lib/access/viewer";
import { addCase } from "./add-case";
import { addRespondent } from "./add-respondent";
import { changeCase } from "./change-case";
import { changeRespondent } from "./change-respondent";

const database = await testDatabase();
const { study, viewer } = await importReferenceStudy(database, (archive) => ({
  ...archive,
  codings: [],
  judgements: [],
}));
const researcher = await viewer(["researcher"]);
const coder = await viewer(["coder"], "codeur-a");
const membership = membershipOf(researcher, study) ?? expect.fail("the researcher is a member");
const sheet = async (code: string) =>
  (await readCaseSheet(membership, code)) ?? expect.fail(`no case ${code}`);

const fields = { title: "Bo", group: "EK-c", attributes: [], matchedWith: [] };

describe("a case", () => {
  test("is added at the end of the list, with its attributes and pairs", async () => {
    const attributes = [{ name: "leeftijd", value: 12 }];
    const added = await addCase(researcher, study, {
      ...fields,
      code: "EK11",
      attributes,
      matchedWith: ["SG01"],
    });
    expect(added).toEqual({ ok: true, value: { code: "EK11" } });
    expect((await readCases(membership)).cases.at(-1)).toMatchObject({
      code: "EK11",
      attributes,
      approached: 0,
    });
    expect(await sheet("EK11")).toMatchObject({ title: "Bo", matchedWith: ["SG01"], version: 1 });
    expect((await sheet("SG01")).matchedBy).toEqual(["EK11"]);
    expect(await database.$count(audit, eq(audit.verb, "case.added"))).toBe(1);
  });

  test.each([
    ["whose code is taken", { ...fields, code: "EK01" }, "code-taken"],
    ["of an unknown group", { ...fields, code: "EK99", group: "?" }, "group-not-there"],
    ["paired with no one", { ...fields, code: "EK99", matchedWith: ["XX"] }, "case-not-there"],
    ["paired with itself", { ...fields, code: "EK99", matchedWith: ["EK99"] }, "case-not-there"],
    [
      "with an attribute twice",
      { ...fields, code: "EK99", attributes: [1, 2].map((value) => ({ name: "a", value })) },
      "attribute-twice",
    ],
  ])("%s is refused and nothing is stored", async (_what, given, kind) => {
    const before = (await readCases(membership)).cases.length;
    expect(await addCase(researcher, study, given)).toMatchObject({ refusal: { kind } });
    expect((await readCases(membership)).cases.length).toBe(before);
  });

  test("keeps the kind of an attribute that reads the same", async () => {
    const { attributes, version } = await sheet("EK02");
    const asWords = attributes.map(({ name, value }) => ({ name, value: String(value) }));
    const changed = await changeCase(researcher, study, {
      ...fields,
      code: "EK02",
      version,
      attributes: asWords,
    });
    expect(changed).toEqual({ ok: true, value: { version: version + 1 } });
    expect((await sheet("EK02")).attributes).toEqual(attributes);
  });

  test("that another changed meanwhile is not overwritten", async () => {
    const { version } = await sheet("EK03");
    const change = (title: string) =>
      changeCase(researcher, study, { ...fields, code: "EK03", version, title });
    const results = await Promise.all([change("een"), change("twee")]);
    expect(results.map((result) => (result.ok ? "changed" : result.refusal.kind)).sort()).toEqual([
      "changed",
      "changed-by-another",
    ]);
  });

  test("is not for a coder to change", async () => {
    const given = { ...fields, code: "EK04", version: 1 };
    expect(await changeCase(coder, study, given)).toMatchObject({ refusal: { kind: "not-allowed" } });
    expect(await addCase(coder, study, given)).toMatchObject({ refusal: { kind: "not-allowed" } });
  });
});

describe("a pair of cases", () => {
  const pairing = async (code: string, matchedWith: readonly string[], seen?: number) => {
    const { group, version } = await sheet(code);
    return changeCase(researcher, study, { ...fields, group, code, matchedWith, version: seen ?? version });
  };
  const pairsOf = async (code: string) => {
    const { matchedWith, matchedBy } = await sheet(code);
    return { matchedWith, matchedBy };
  };

  test("typed at both cases stands once and is shown at both", async () => {
    await pairing("SG10", []);
    await pairing("EK08", ["SG10"]);
    const { version } = await sheet("SG10");
    expect(await pairing("SG10", ["EK08"])).toMatchObject({ ok: true });
    expect(await pairsOf("EK08")).toEqual({ matchedWith: ["SG10"], matchedBy: [] });
    expect(await pairsOf("SG10")).toEqual({ matchedWith: [], matchedBy: ["EK08"] });
    expect((await sheet("SG10")).version).toBe(version + 1);
  });

  test("is removed from the case that did not tell it", async () => {
    await pairing("EK09", ["SG11", "SG09"]);
    await pairing("SG11", []);
    expect(await pairsOf("SG11")).toEqual({ matchedWith: [], matchedBy: [] });
    expect((await pairsOf("EK09")).matchedWith).toEqual(["SG09"]);
    const parted = (await database.select().from(audit)).filter(({ verb }) => verb === "case.parted");
    expect(parted.length).toBeGreaterThan(0);
  });

  test("that was removed meanwhile does not come back with the other case's form", async () => {
    await pairing("EK07", ["SG07"]);
    const seen = (await sheet("EK07")).version;
    await pairing("SG07", []);
    expect(await pairing("EK07", ["SG07"], seen)).toMatchObject({ refusal: { kind: "changed-by-another" } });
  });

  test("that two make at once, each at their side, stands once", async () => {
    await pairing("EK06", []);
    await pairing("SG06", []);
    const results = await Promise.all([pairing("EK06", ["SG06"]), pairing("SG06", ["EK06"])]);
    expect(results.some(({ ok }) => ok)).toBe(true);
    const both = [await pairsOf("EK06"), await pairsOf("SG06")];
    expect(both).toContainEqual({ matchedWith: [], matchedBy: [expect.any(String)] });
    expect(both).toContainEqual({ matchedWith: [expect.any(String)], matchedBy: [] });
  });

  test("can't be written the other way round as well", async () => {
    await pairing("EK08", ["SG10"]);
    const [pair] = await database.select().from(caseMatch).limit(1);
    if (pair === undefined) throw new Error("no pair");
    const reverse = { ...pair, caseId: pair.matchedCaseId, matchedCaseId: pair.caseId };
    await expect(database.insert(caseMatch).values(reverse)).rejects.toThrow();
  });
});

describe("a respondent", () => {
  const asked = {
    role: "ouder",
    relation: "moeder",
    approach: "benaderd",
    reason: null,
    refusedBy: null,
  } as const;

  test("is added with an opinion of their own", async () => {
    expect(await addRespondent(researcher, study, { ...asked, case: "EK05", code: "EK05-O9" })).toMatchObject(
      {
        ok: true,
      },
    );
    const added = (await sheet("EK05")).respondents.find(({ code }) => code === "EK05-O9");
    expect(added).toMatchObject({ ...asked, sharesOpinionWith: null, interviews: [] });
  });

  test.each([
    ["of an unknown case", { ...asked, case: "??", code: "X" }, "not-found"],
    ["whose code is taken", { ...asked, case: "EK05", code: "EK01-A1" }, "code-taken"],
  ])("%s is refused", async (_what, given, kind) => {
    expect(await addRespondent(researcher, study, given)).toMatchObject({ refusal: { kind } });
  });

  test("that another changed meanwhile is not overwritten", async () => {
    const change = (reason: string) =>
      changeRespondent(researcher, study, {
        ...asked,
        code: "EK06-I1",
        version: 1,
        approach: "weigerde",
        reason,
      });
    expect(await change("geen tijd")).toEqual({ ok: true, value: { version: 2 } });
    expect(await change("iets anders")).toMatchObject({ refusal: { kind: "changed-by-another" } });
  });
});
