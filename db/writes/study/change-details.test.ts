import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { studyDetailsOf } from "@/db/reads/study/study-details";
import { audit } from "@/db/schema/audit";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { membershipOf } from "@/lib/access/viewer";
import { changeDetails } from "./change-details";

const database = await testDatabase();
const { study, viewer } = await importReferenceStudy(database, (archive) => ({
  ...archive,
  codings: [],
  judgements: [],
}));
const researcher = await viewer(["researcher"]);
const membership = membershipOf(researcher, study) ?? expect.fail("the researcher is a member");
const details = { name: "Een andere naam", language: "en", note: "Eerste\ntweede" } as const;

test("of two who change a study's details from the same version, one is told", async () => {
  const { version } = await studyDetailsOf(membership);
  const change = (note: string) => changeDetails(researcher, study, { ...details, note, version });
  const results = await Promise.all([change("een"), change("twee")]);
  expect(results.map((result) => (result.ok ? "changed" : result.refusal.kind)).sort()).toEqual([
    "changed",
    "changed-by-another",
  ]);
  const standing = await studyDetailsOf(membership);
  expect(standing).toMatchObject({ ...details, note: results[0]?.ok ? "een" : "twee", version: version + 1 });
  const logged = await database.select().from(audit).where(eq(audit.verb, "study.changed"));
  expect(logged.map(({ subject }) => subject)).toEqual([{ study, version: version + 1 }]);
});

test.each([["supervisor"], ["coder"], ["reader"]] as const)("a %s changes nothing of it", async (role) => {
  const before = await studyDetailsOf(membership);
  const refused = await changeDetails(await viewer([role]), study, { ...before, name: "Weg" });
  expect(refused).toMatchObject({ refusal: { kind: "not-allowed" } });
  expect(await studyDetailsOf(membership)).toEqual(before);
});
