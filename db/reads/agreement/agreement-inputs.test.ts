import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy, type ReferenceStudy } from "@/db/seed/reference-study.setup";
import { quantile } from "@/lib/agreement/resample/quantile";
import { seededChance } from "@/lib/assignment/seeded-chance";
import { everyChoice } from "./agreement-choices";
import { agreementFiguresOf } from "./agreement-figures-of";
import { readAgreementInputs } from "./agreement-inputs";

const database = await testDatabase();
let reference: ReferenceStudy;
beforeAll(async () => {
  reference = await importReferenceStudy(database);
});

test("the file holds the figures and all that they come from, by codes alone", async () => {
  const supervisor = await reference.viewer(["supervisor"]);
  const inputs = await readAgreementInputs(supervisor, reference.study);
  const figures = await agreementFiguresOf(supervisor, reference.study);
  expect(figures).toMatchObject(inputs?.figures ?? {});
  expect(inputs?.interviews).toHaveLength(27);
  expect(inputs?.doubleCoded).toHaveLength(27 * 4);
  expect(inputs?.judgements).toHaveLength(27 * 4 * 2);
  expect(inputs?.judgements[0]).toEqual({
    interview: expect.stringMatching(/^(EK|SG)\d\d-[A-Z]\d$/),
    theme: expect.stringMatching(/^[a-z]+$/),
    coder: expect.stringMatching(/^codeur-[ab]$/),
    stance: expect.any(String),
  });
  expect(inputs?.shown.disagreements[0]).toMatchObject({ judged: ["verbeterd", "verslechterd"] });
  const marked =
    inputs?.passages.filter(({ coder, theme }) => coder === "codeur-a" && theme === "regie") ?? [];
  expect(marked.every(({ from, to }) => from < to)).toBe(true);
  expect(JSON.stringify(inputs)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
});

test("intervals can be computed again from the file alone", async () => {
  const inputs = await readAgreementInputs(await reference.viewer(["supervisor"]), reference.study);
  if (inputs === null) throw new Error("no inputs");
  const { seed, resamples, ends } = inputs.resampling;
  for (const shown of inputs.shown.themes) {
    const inTheme = inputs.doubleCoded.filter(({ theme }) => theme === shown.code);
    const judged = inTheme.map(({ interview }) =>
      inputs.judgements
        .filter((each) => each.theme === shown.code && each.interview === interview)
        .map(({ stance }) => stance)
        .filter((stance) => stance !== "onbekend" && stance !== "niet-besproken"),
    );
    const chance = seededChance(seed);
    const shares = Array.from({ length: resamples }, () => {
      const drawn = inTheme.map(() => judged[chance(inTheme.length)] ?? []);
      const both = drawn.filter(({ length }) => length === 2);
      return both.filter(([one, other]) => one === other).length / both.length;
    });
    const ascending = Float64Array.from(shares).toSorted();
    expect(shown.judgements.percent.interval).toMatchObject({
      low: quantile(ascending, ends.low),
      high: quantile(ascending, ends.high),
      resamples: ascending.length,
    });
  }
});

test("the file follows the page's choices, and says which", async () => {
  const choices = { ...everyChoice, interviews: ["EK01-O1"], measure: "light" } as const;
  const inputs = await readAgreementInputs(await reference.viewer(["supervisor"]), reference.study, choices);
  expect(inputs?.choices).toEqual(choices);
  expect(inputs?.interviews.map(({ interview }) => interview)).toEqual(["EK01-O1"]);
  expect(new Set(inputs?.passages.map(({ interview }) => interview))).toEqual(new Set(["EK01-O1"]));
  expect(inputs?.doubleCoded).toContainEqual({
    interview: "EK01-O1",
    theme: "regie",
    coders: ["codeur-a", "codeur-b"],
    round: expect.any(String),
  });
});

test.each([["coder"], ["reader"]] as const)("a %s gets none of it", async (role) => {
  expect(await readAgreementInputs(await reference.viewer([role]), reference.study)).toBeNull();
});
