import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CaseId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { type AnsweredOpinion, countAnswers } from "./count-answers";
import type { StandingAnswer } from "./standing-answer";

const one = (inCase: string, weight: number, answer: StandingAnswer): AnsweredOpinion => ({
  case: namedId<CaseId>(inCase),
  weight,
  answer,
});
const scored = (score: 1 | 2 | 3 | 4 | 5): StandingAnswer => ({ kind: "scored", score });

describe("the answers to a statement", () => {
  it("have a mean in which a heavier opinion counts for more", () => {
    const { mean, scores, cases } = countAnswers([
      one("EK01", 0.5, scored(5)),
      one("EK01", 0.5, scored(5)),
      one("EK02", 1, scored(2)),
    ]);
    expect(mean).toEqual({ unweighted: 4, weighted: 3.5 });
    expect(cases).toBe(2);
    expect(scores[4]).toEqual({
      score: 5,
      unweighted: 2,
      weighted: 1,
      unweightedShare: 2 / 3,
      weightedShare: 0.5,
    });
  });

  it("leave out of mean and shares who gave no score, and count them apart", () => {
    const count = countAnswers([
      one("EK01", 1, scored(3)),
      one("EK01", 1, { kind: "unanswered" }),
      one("EK02", 1, { kind: "in-discussion" }),
      one("EK03", 1, { kind: "not-put" }),
    ]);
    expect(count).toMatchObject({ opinions: 1, cases: 1, unanswered: 1, inDiscussion: 1, notPut: 1 });
    expect(count.mean).toEqual({ unweighted: 3, weighted: 3 });
    expect(count.scores[2]?.unweightedShare).toBe(1);
  });

  it("have no mean and no shares where nobody gave a score", () => {
    const { mean, scores } = countAnswers([one("EK01", 1, { kind: "unanswered" })]);
    expect(mean).toBeNull();
    expect(scores.map(({ unweightedShare, weightedShare }) => [unweightedShare, weightedShare])).toEqual(
      Array.from({ length: 5 }, () => [null, null]),
    );
  });
});

test("with equal weights weighted and unweighted are the same, and shares add up to 1", () => {
  const scores = fc.array(fc.constantFrom(1, 2, 3, 4, 5), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(scores, (given) => {
      const count = countAnswers(given.map((score, at) => one(`c${at % 7}`, 0.75, scored(score))));
      expect(count.mean?.weighted).toBeCloseTo(count.mean?.unweighted ?? Number.NaN, 9);
      expect(count.scores.reduce((sum, { weightedShare }) => sum + (weightedShare ?? 0), 0)).toBeCloseTo(
        1,
        9,
      );
    }),
  );
});
