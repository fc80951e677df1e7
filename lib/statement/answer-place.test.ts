import fc from "fast-check";
import { expect, test } from "vitest";
import { namedId } from "@/lib/study/named-id";
import { answerPlaces, isAtPlace, withoutScore } from "./answer-place";
import { countAnswers } from "./count-answers";
import type { StandingAnswer } from "./standing-answer";
import { statementScores } from "./statement-answer";

const answers: readonly StandingAnswer[] = [
  ...statementScores.map((score) => ({ kind: "scored", score }) as const),
  { kind: "unanswered" },
  { kind: "in-discussion" },
  { kind: "not-put" },
];

test("as many opinions are behind each number of a row as the number says", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...answers)), (given) => {
      const counted = countAnswers(given.map((answer) => ({ case: namedId("EK01"), weight: 1, answer })));
      const behind = (place: (typeof answerPlaces)[number]) =>
        given.filter((answer) => isAtPlace(answer, place)).length;
      expect(behind("counted")).toBe(counted.opinions);
      for (const { score, unweighted } of counted.scores) expect(behind(`${score}`)).toBe(unweighted);
      for (const place of withoutScore) expect(behind(place)).toBe(counted[place]);
    }),
  );
});

test("an answer is behind one number beside that of all with a score", () => {
  for (const answer of answers)
    expect(answerPlaces.filter((place) => place !== "counted" && isAtPlace(answer, place))).toHaveLength(1);
});
