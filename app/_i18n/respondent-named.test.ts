import { expect, test } from "vitest";
import { respondentNamed } from "./respondent-named";

const named = respondentNamed((role) => ({ ouder: "parent" })[role as "ouder"]);

test.each([
  [{ relation: "oma", role: "gezinsinformant" }, "oma"],
  [{ relation: "", role: "ouder" }, "parent"],
] as const)("%o is called %s", (respondent, name) => {
  expect(named(respondent)).toBe(name);
});
