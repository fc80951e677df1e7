import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readGroupComparison } from "@/db/reads/results/group-comparison";
import { audit } from "@/db/schema/audit";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { rolePairs } from "@/lib/comparison/role-pair";
import { expectDirection } from "./expect-direction";

const database = await testDatabase();
const { study, viewer } = await importReferenceStudy(database);
const researcher = await viewer(["researcher"]);
const asChosen = { meanOver: null, countUnknown: null, rolesInN: null, coder: null };
const expecting = {
  theme: "regie",
  stance: "verbeterd",
  moreIn: "EK-c",
  reason: "Zo staat het in het onderzoeksplan.",
  seen: null,
} as const;

async function regie() {
  const found = await readGroupComparison(researcher, study, asChosen, {
    role: "allen",
    stance: "verbeterd",
    pair: rolePairs[0],
  });
  return found?.themes.find(({ code }) => code === "regie") ?? expect.fail("no comparison");
}

test("what is set after the first judgement is on record and tests nothing", async () => {
  const { judgedBefore } = (await regie()).expected ?? { judgedBefore: null };
  expect(judgedBefore).toBeNull();
  expect(await expectDirection(researcher, study, expecting)).toMatchObject({ ok: true });
  const { directed, expected } = await regie();
  expect(directed).toBeNull();
  expect(expected).toMatchObject({ moreIn: { code: "EK-c" }, reason: expecting.reason });
  expect(expected?.judgedBefore).toBeGreaterThan(0);
});

test("of two who set one at once the other is told", async () => {
  const seen = (await regie()).expected?.number ?? null;
  const set = (moreIn: string | null) => expectDirection(researcher, study, { ...expecting, moreIn, seen });
  const results = await Promise.all([set("schaduw"), set(null)]);
  expect(results.map((result) => (result.ok ? "set" : result.refusal.kind)).sort()).toEqual([
    "direction-set-meanwhile",
    "set",
  ]);
  const logged = await database.select().from(audit).where(eq(audit.verb, "direction.expected"));
  expect(logged).toHaveLength(2);
});

test("before the first judgement it is set beforehand", async () => {
  const unjudged = await importReferenceStudy(database, (archive) => ({
    ...archive,
    judgements: [],
    codings: [],
    adjudications: [],
    opinionDecisions: [],
  }));
  const set = await expectDirection(await unjudged.viewer(["researcher"]), unjudged.study, expecting);
  expect(set).toEqual({ ok: true, value: { judgedBefore: 0 } });
});

test("what was set beforehand is tested one-sided, on its own theme and stance alone", async () => {
  const { theme, stance, moreIn, reason } = expecting;
  const foretold = await importReferenceStudy(database, (archive) => ({
    ...archive,
    expectedDirections: [{ theme, stance, moreIn, judgedBefore: 0, setBy: null, reason, writtenAt: null }],
  }));
  const owner = await foretold.viewer(["researcher"]);
  const compare = (of: "verbeterd" | "gelijk") =>
    readGroupComparison(owner, foretold.study, asChosen, { role: "allen", stance: of, pair: rolePairs[0] });
  const themes = (await compare("verbeterd"))?.themes ?? [];
  expect(themes.flatMap(({ code, directed }) => (directed === null ? [] : [code]))).toEqual(["regie"]);
  expect(themes.find(({ code }) => code === "regie")?.directed).toMatchObject({
    moreIn: "Eigen Kracht-conferentie",
    test: { kind: "exact", permutations: 352_716 },
  });
  expect((await compare("gelijk"))?.themes.every(({ directed }) => directed === null)).toBe(true);
});

test.each([
  ["without a reason", { ...expecting, reason: " " }, "reason-missing"],
  ["of a group that is not there", { ...expecting, moreIn: "elders" }, "not-found"],
  ["of a theme that is not there", { ...expecting, theme: "geluk" }, "not-found"],
] as const)("%s it is refused", async (_, asked, kind) => {
  expect(await expectDirection(researcher, study, asked)).toMatchObject({ refusal: { kind } });
});

test("a supervisor sets none", async () => {
  const refused = await expectDirection(await viewer(["supervisor"]), study, expecting);
  expect(refused).toMatchObject({ refusal: { kind: "not-allowed" } });
});
