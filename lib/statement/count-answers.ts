import type { CaseId } from "@/lib/study/ids";
import type { StandingAnswer } from "./standing-answer";
import { type StatementScore, statementScores } from "./statement-answer";

/** One opinion with what stands for it on a statement, and what it weighs (above 0). */
export type AnsweredOpinion = {
  readonly case: CaseId;
  readonly weight: number;
  readonly answer: StandingAnswer;
};

/** Shares run from 0 to 1, of the opinions that have a score; null where none has. Nothing is rounded. */
export type ScoreCount = {
  readonly score: StatementScore;
  readonly unweighted: number;
  readonly weighted: number;
  readonly unweightedShare: number | null;
  readonly weightedShare: number | null;
};

export type AnswerCount = {
  /** Opinions with a score, and the cases that they are of. */
  readonly opinions: number;
  readonly cases: number;
  /** From 1 to 5. */
  readonly scores: readonly ScoreCount[];
  /** From 1 to 5; null without a score. */
  readonly mean: { readonly unweighted: number; readonly weighted: number } | null;
  readonly unanswered: number;
  readonly inDiscussion: number;
  readonly notPut: number;
};

/**
 * Counts what opinions answered to a statement: how many gave each score, and their mean.
 * weighted mean = sum of weight x score / sum of weights, over the opinions with a score.
 * Those without an answer, in discussion or never asked are counted apart and are in no share and no mean.
 * Source: De familie aan zet (2008), section 2.6.
 */
export function countAnswers(opinions: readonly AnsweredOpinion[]): AnswerCount {
  const scored = opinions.flatMap(({ answer, ...opinion }) =>
    answer.kind === "scored" ? [{ ...opinion, score: answer.score }] : [],
  );
  const total = sumOf(scored, ({ weight }) => weight);
  const apart = (kind: StandingAnswer["kind"]) =>
    opinions.filter(({ answer }) => answer.kind === kind).length;
  return {
    opinions: scored.length,
    cases: new Set(scored.map((opinion) => opinion.case)).size,
    scores: statementScores.map((score) => {
      const gave = scored.filter((opinion) => opinion.score === score);
      const weighted = sumOf(gave, ({ weight }) => weight);
      return {
        score,
        unweighted: gave.length,
        weighted,
        unweightedShare: scored.length === 0 ? null : gave.length / scored.length,
        weightedShare: scored.length === 0 ? null : weighted / total,
      };
    }),
    mean:
      scored.length === 0
        ? null
        : {
            unweighted: sumOf(scored, ({ score }) => score) / scored.length,
            weighted: sumOf(scored, ({ score, weight }) => score * weight) / total,
          },
    unanswered: apart("unanswered"),
    inDiscussion: apart("in-discussion"),
    notPut: apart("not-put"),
  };
}

function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
