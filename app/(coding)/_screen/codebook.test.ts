import { expect, test } from "vitest";
import { shortNameOf } from "./codebook";

test.each([
  ["Sociale cohesie en steun", "cohesie", "Cohesie"],
  ["Regie", "regie", "Regie"],
  ["Wonen", "wonen-en-werken", "Wonen"],
  ["Wonen en werken in de wijk", "wonen-en-werken", "Wonen en werken"],
])("the theme %s with the code %s is called %s where room is short", (name, code, short) => {
  expect(shortNameOf({ name, code })).toBe(short);
});
