import { expect, test } from "vitest";
import { answerOfScore, scoreOfAnswer, statementAnswers } from "./statement-answer";

test("every answer comes back from what is kept of it, and not answered is no score", () => {
  expect(statementAnswers.map((answer) => answerOfScore(scoreOfAnswer(answer)))).toEqual([
    ...statementAnswers,
  ]);
  expect(scoreOfAnswer("unanswered")).toBeNull();
});

test.each([0, 6, 2.5])("%s is no score", (score) => {
  expect(() => answerOfScore(score)).toThrow(RangeError);
});
