import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readStanceCounts } from "@/db/reads/results/stance-counts";
import { audit } from "@/db/schema/audit";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { setIndicativeBelow } from "./set-indicative-below";

const database = await testDatabase();
const { study, viewer } = await importReferenceStudy(database);
const researcher = await viewer(["researcher"]);
const asChosen = { meanOver: null, countUnknown: null, rolesInN: null, coder: null };

async function trusts() {
  const counts = await readStanceCounts(researcher, study, asChosen);
  const rows = counts?.themes[0]?.rows ?? expect.fail("no rows");
  return rows.flatMap(({ group, role, response }) => (role === "allen" ? [[group, response.trust]] : []));
}

test("a row is indicative below the study's own bound, which one of two sets, logged with what it was", async () => {
  expect(await trusts()).toEqual([
    ["EK-c", "representative"],
    ["schaduw", "indicative"],
  ]);
  const set = (share: number) => setIndicativeBelow(researcher, study, { share, seen: 0.5 });
  const results = await Promise.all([set(0.9), set(0.9)]);
  expect(results.map((result) => (result.ok ? "set" : result.refusal.kind)).sort()).toEqual([
    "changed-by-another",
    "set",
  ]);
  expect(await trusts()).toEqual([
    ["EK-c", "indicative"],
    ["schaduw", "indicative"],
  ]);
  const logged = await database.select().from(audit).where(eq(audit.verb, "study.bound-set"));
  expect(logged.map(({ subject }) => subject)).toEqual([{ study, from: 0.5, to: 0.9 }]);
});

test.each([-0.1, 1.1, Number.NaN])("%d is no share", async (share) => {
  expect(await setIndicativeBelow(researcher, study, { share, seen: 0.9 })).toMatchObject({
    refusal: { kind: "bound-no-share" },
  });
});

test("a supervisor sets none", async () => {
  const refused = await setIndicativeBelow(await viewer(["supervisor"]), study, { share: 0.4, seen: 0.9 });
  expect(refused).toMatchObject({ refusal: { kind: "not-allowed" } });
});
