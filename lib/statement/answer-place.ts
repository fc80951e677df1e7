import type { StandingAnswer } from "./standing-answer";
import { type StatementScore, statementScores } from "./statement-answer";

/** The numbers of a row of answers: all that have a score, each score, and the places of those without one. */
export type AnswerPlace = "counted" | `${StatementScore}` | WithoutScore;

/** In the order of the table. */
export const withoutScore = ["unanswered", "inDiscussion", "notPut"] as const;
export type WithoutScore = (typeof withoutScore)[number];

const placeWithoutScore = {
  unanswered: "unanswered",
  "in-discussion": "inDiscussion",
  "not-put": "notPut",
} as const satisfies Record<Exclude<StandingAnswer["kind"], "scored">, WithoutScore>;

export const answerPlaces: readonly AnswerPlace[] = [
  "counted",
  ...statementScores.map((score) => `${score}` as const),
  ...withoutScore,
];

/** Whether an opinion with this answer is one of those behind the number at this place. */
export function isAtPlace(answer: StandingAnswer, place: AnswerPlace): boolean {
  if (answer.kind !== "scored") return placeWithoutScore[answer.kind] === place;
  return place === "counted" || place === `${answer.score}`;
}
