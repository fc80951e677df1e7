import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy, type ReferenceStudy } from "@/db/seed/reference-study.setup";
import { rolePairs } from "@/lib/comparison/role-pair";
import { readGroupComparison } from "./group-comparison";

const database = await testDatabase();
const asChosen = { meanOver: null, countUnknown: null, rolesInN: null, coder: null };
const everyone = { role: "allen", stance: "verbeterd", pair: rolePairs[0] } as const;
let reference: ReferenceStudy;
beforeAll(async () => {
  reference = await importReferenceStudy(database);
});

const expectedFile = new URL("../../seed/reference-study/expected-agreement.json", import.meta.url);
const { permutationByCase } = z
  .object({ permutationByCase: z.record(z.string(), z.object({ statistic: z.number(), p: z.number() })) })
  .parse(JSON.parse(readFileSync(expectedFile, "utf8")));

async function compare(asked: Parameters<typeof readGroupComparison>[3] = everyone) {
  const found = await readGroupComparison(
    await reference.viewer(["researcher"]),
    reference.study,
    asChosen,
    asked,
  );
  if (found === null) throw new Error("no comparison");
  return found;
}

test("the groups of the reference study differ in who decides, and in nothing else", async () => {
  const { groups, indicative, themes } = await compare();
  expect(indicative).toEqual(["Schaduwgroep"]);
  expect(groups).toEqual(["Eigen Kracht-conferentie", "Schaduwgroep"]);
  expect(Object.fromEntries(themes.map(({ code, verdict }) => [code, verdict]))).toEqual({
    veiligheid: "no-difference-shown",
    cohesie: "no-difference-shown",
    regie: "differ",
    contact: "no-difference-shown",
  });
  for (const { code, test: tested } of themes)
    expect(tested).toMatchObject({
      kind: "exact",
      permutations: 352_716,
      p: expect.closeTo(permutationByCase[code]?.p ?? Number.NaN, 9),
      statistic: expect.closeTo(permutationByCase[code]?.statistic ?? Number.NaN, 9),
    });
});

test("the difference is that of the weighted shares shown, with bounds around it", async () => {
  const { themes } = await compare();
  const regie = themes.find(({ code }) => code === "regie");
  expect(regie?.sizes).toEqual([
    { opinions: 33, cases: 10 },
    { opinions: 18, cases: 11 },
  ]);
  const { difference } = regie ?? {};
  if (difference?.kind !== "difference" || difference.interval === null) throw new Error("no bounds");
  expect(difference.interval.low).toBeGreaterThan(0);
  expect(difference.interval.low).toBeLessThan(difference.difference);
  expect(difference.interval.high).toBeGreaterThan(difference.difference);
  const worsened = await compare({ ...everyone, stance: "verslechterd" });
  const other = worsened.themes.find(({ code }) => code === "regie")?.difference;
  expect(other?.kind === "difference" && other.difference < 0).toBe(true);
});

test("of one role only its opinions are compared", async () => {
  const { indicative, themes } = await compare({ ...everyone, role: "aanmelder" });
  expect(indicative).toEqual([]);
  for (const { sizes } of themes) expect(Math.max(...sizes.map(({ opinions }) => opinions))).toBeLessThan(12);
});

test("matched cases stand side by side, the conference's first", async () => {
  const { themes } = await compare();
  for (const { pairs } of themes) {
    expect(pairs.length).toBeGreaterThan(9);
    for (const [one, other] of pairs) expect(`${one.code} ${other.code}`).toMatch(/^EK\d\d SG\d\d$/);
  }
  const held = (code: string) =>
    themes[0]?.pairs.flat().find((side) => side.code === code)?.held ?? { verbeterd: 0 };
  expect(Object.values(held("EK05")).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
});

test("who may not see results gets no comparison", async () => {
  const stranger = await (await importReferenceStudy(database)).viewer(["researcher"]);
  expect(await readGroupComparison(stranger, reference.study, asChosen, everyone)).toBeNull();
});
