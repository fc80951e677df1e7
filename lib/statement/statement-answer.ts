import type { StatementId } from "@/lib/study/ids";

/** What respondents score a closing statement, from "wholly disagree" to "wholly agree". */
export const statementScores = [1, 2, 3, 4, 5] as const;
export type StatementScore = (typeof statementScores)[number];

/** A score, or that the statement was put and not answered. One that was never put has no answer at all. */
export const statementAnswers = [...statementScores, "unanswered"] as const;
export type StatementAnswer = (typeof statementAnswers)[number];

/** A column's number as an answer; null in it stands for a statement that was put and not answered. */
export function answerOfScore(score: number | null): StatementAnswer {
  const answer = statementScores.find((each) => each === score);
  if (answer === undefined && score !== null)
    throw new RangeError(`a statement is scored 1 to 5, not ${score}`);
  return answer ?? "unanswered";
}

export function scoreOfAnswer(answer: StatementAnswer): StatementScore | null {
  return answer === "unanswered" ? null : answer;
}

/** What a coder heard a respondent answer to a statement, as the coding screen gets it. */
export type ScoreInSight = {
  /** The statement's. */
  readonly id: StatementId;
  /** Null: the coder took it back. */
  readonly answer: StatementAnswer | null;
  readonly version: number;
  readonly mine: boolean;
  /** The coder's name. */
  readonly coder: string | null;
};
