import { expect, test } from "vitest";
import { opinionAnswer, type StandingAnswer, standingAnswer } from "./standing-answer";

const scored = (score: 1 | 2 | 3 | 4 | 5): StandingAnswer => ({ kind: "scored", score });
const unanswered: StandingAnswer = { kind: "unanswered" };
const discussed: StandingAnswer = { kind: "in-discussion" };
const notPut: StandingAnswer = { kind: "not-put" };

test.each([
  { came: 4, heard: [], stands: scored(4) },
  { came: 4, heard: [2, 3], stands: scored(4) },
  { came: "unanswered", heard: [2], stands: unanswered },
  { came: null, heard: [2], stands: scored(2) },
  { came: null, heard: [2, 2], stands: scored(2) },
  { came: null, heard: [2, 3], stands: discussed },
  { came: null, heard: [2, "unanswered"], stands: discussed },
  { came: null, heard: ["unanswered", "unanswered"], stands: unanswered },
  { came: null, heard: [], stands: notPut },
] as const)(
  "with $came from the interview and $heard heard stands $stands.kind",
  ({ came, heard, stands }) => {
    expect(standingAnswer(came, heard)).toEqual(stands);
  },
);

test.each([
  [[scored(4), notPut], scored(4)],
  [[scored(4), unanswered], scored(4)],
  [[scored(4), scored(4)], scored(4)],
  [[scored(4), scored(5)], discussed],
  [[scored(4), discussed], discussed],
  [[unanswered, notPut], unanswered],
  [[notPut], notPut],
  [[], notPut],
] as const)("an opinion of interviews %j has %j", (interviews, stands) => {
  expect(opinionAnswer(interviews)).toEqual(stands);
});
