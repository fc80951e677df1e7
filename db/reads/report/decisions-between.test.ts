import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { expectDirection } from "@/db/writes/comparison/expect-direction";
import { writeSection } from "@/db/writes/report/write-section";
import { chooseWeighting } from "@/db/writes/weighting/choose-weighting";
import { standardWeighting } from "@/lib/weight/weighting";
import { readDecisionsBetween } from "./decisions-between";

const database = await testDatabase();
const { study, viewer } = await importReferenceStudy(database, (archive) => ({
  ...archive,
  codings: [],
  judgements: [],
  adjudications: [],
}));
const researcher = await viewer(["researcher"]);
const begin = new Date(Date.now() - 60_000);
const end = new Date(Date.now() + 60_000);
await chooseWeighting(researcher, {
  study,
  weighting: { ...standardWeighting, meanOver: { kind: "group" } },
  reason: "Elke groep apart",
  seen: null,
});
await expectDirection(researcher, study, {
  theme: "regie",
  stance: "verbeterd",
  moreIn: null,
  reason: "Zo staat het in het plan",
  seen: null,
});
await writeSection(researcher, { study, section: "method", text: "Geen besluit", seen: 0 });

test("what figures can follow from is told with why, and what they can't is not", async () => {
  expect(await readDecisionsBetween(researcher, study, { after: begin, until: end })).toMatchObject([
    { verb: "weighting.chosen", count: 1, last: expect.any(Date), reasons: ["Elke groep apart"] },
    { verb: "direction.expected", count: 1, reasons: ["Zo staat het in het plan"] },
  ]);
});

test("what was before or after is not told", async () => {
  expect(await readDecisionsBetween(researcher, study, { after: end, until: end })).toEqual([]);
  expect(await readDecisionsBetween(researcher, study, { after: begin, until: begin })).toEqual([]);
});

test.each(["reader", "coder"] as const)("a %s is not told who did what", async (role) => {
  expect(await readDecisionsBetween(await viewer([role]), study, { after: begin, until: end })).toBeNull();
});
