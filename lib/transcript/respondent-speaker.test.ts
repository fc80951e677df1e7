import { expect, test } from "vitest";
import { respondentSpeaker } from "./respondent-speaker";

test.each([
  { count: 1, speakers: ["R"] },
  { count: 2, speakers: ["R1", "R2"] },
  { count: 3, speakers: ["R1", "R2", "R3"] },
])("of $count respondents the speakers are $speakers", ({ count, speakers }) => {
  expect(speakers.map((_, index) => respondentSpeaker(index, count))).toEqual(speakers);
});
