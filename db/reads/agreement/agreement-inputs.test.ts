import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy, type ReferenceStudy } from "@/db/seed/reference-study.setup";
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
