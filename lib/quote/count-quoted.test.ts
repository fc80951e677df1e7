import { expect, test } from "vitest";
import { countQuoted } from "./count-quoted";

test("counts what two said together for both, and the most quoted first", () => {
  const quotes = [{ respondents: ["oom"] }, { respondents: ["moeder", "oom"] }, { respondents: ["kind"] }];
  expect(countQuoted(quotes)).toEqual([
    { respondent: "oom", quotes: 2 },
    { respondent: "moeder", quotes: 1 },
    { respondent: "kind", quotes: 1 },
  ]);
});

test("counts a respondent once in one quote", () => {
  expect(countQuoted([{ respondents: ["oom", "oom"] }])).toEqual([{ respondent: "oom", quotes: 1 }]);
});
