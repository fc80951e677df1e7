import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readWeightingChoices, readWeightingOf } from "@/db/reads/results/weighting-of";
import { audit } from "@/db/schema/audit";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { standardWeighting, type Weighting } from "@/lib/weight/weighting";
import { chooseWeighting } from "./choose-weighting";

const database = await testDatabase();
const reason = "Zoals in het rapport";
const byHand: Weighting = { meanOver: { kind: "set", mean: 4.6 }, countUnknown: false, rolesInN: "all" };

const laidOut = () =>
  importReferenceStudy(database, (archive) => ({ ...archive, codings: [], judgements: [] }));

test("a study that chose nothing takes the mean over the study and counts unknown stances", async () => {
  const { study } = await laidOut();
  expect(await database.transaction((tx) => readWeightingOf(tx, study))).toEqual(standardWeighting);
});

test("the newest choice stands, and earlier ones stay with who, when and why", async () => {
  const { study, viewer } = await laidOut();
  const researcher = await viewer(["researcher"]);
  const first = await chooseWeighting(researcher, { study, weighting: byHand, reason, seen: null });
  if (!first.ok) throw new Error(first.refusal.kind);
  const weighting: Weighting = { meanOver: { kind: "group" }, countUnknown: true, rolesInN: "all" };
  await chooseWeighting(researcher, { study, weighting, reason: "Liever zo", seen: first.value.number });
  const choices = await database.transaction((tx) => readWeightingChoices(tx, study));
  expect(choices).toMatchObject([
    { ...weighting, by: "Iemand", reason: "Liever zo" },
    { ...byHand, by: "Iemand", reason },
  ]);
  expect(await database.transaction((tx) => readWeightingOf(tx, study))).toEqual(weighting);
  expect(await database.$count(audit, eq(audit.verb, "weighting.chosen"))).toBe(2);
});

test("of two who choose at once, the second is told of the first", async () => {
  const { study, viewer } = await laidOut();
  const input = { study, weighting: byHand, reason, seen: null };
  const by = await viewer(["researcher"]);
  const results = await Promise.all([chooseWeighting(by, input), chooseWeighting(by, input)]);
  expect(results.map((each) => (each.ok ? "chosen" : each.refusal.kind)).sort()).toEqual([
    "chosen",
    "weighting-chosen-meanwhile",
  ]);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a mean set to %s is refused", async (mean) => {
  const { study, viewer } = await laidOut();
  const weighting: Weighting = { meanOver: { kind: "set", mean }, countUnknown: true, rolesInN: "all" };
  const result = await chooseWeighting(await viewer(["researcher"]), {
    study,
    weighting,
    reason,
    seen: null,
  });
  expect(result).toMatchObject({ refusal: { kind: "mean-not-above-zero" } });
});

test("a choice asks a reason", async () => {
  const { study, viewer } = await laidOut();
  const input = { study, weighting: byHand, reason: " ", seen: null };
  expect(await chooseWeighting(await viewer(["researcher"]), input)).toMatchObject({
    refusal: { kind: "reason-missing" },
  });
});

test.each(["supervisor", "coder", "reader"] as const)("a %s chooses nothing", async (role) => {
  const { study, viewer } = await laidOut();
  const result = await chooseWeighting(await viewer([role]), {
    study,
    weighting: byHand,
    reason,
    seen: null,
  });
  expect(result).toMatchObject({ refusal: { kind: "not-allowed" } });
});
