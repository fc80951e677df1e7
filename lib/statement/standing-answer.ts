import type { StatementAnswer, StatementScore } from "./statement-answer";

/** What stands for an interview, or an opinion, on a statement. Only "scored" is in a mean. */
export type StandingAnswer =
  | { readonly kind: "scored"; readonly score: StatementScore }
  /** Put, and no answer was given. */
  | { readonly kind: "unanswered" }
  /** Those who heard it heard different things. */
  | { readonly kind: "in-discussion" }
  | { readonly kind: "not-put" };

/**
 * Gives the answer of one interview that stands: the one that came with the interview where there is one; else what
 * all finished coders heard; else "in discussion". That no answer was given differs from any score.
 * Left out: coders who have not finished (the caller passes none of them). Source: METHOD, "Which judgement counts".
 */
export function standingAnswer(
  came: StatementAnswer | null,
  heard: readonly StatementAnswer[],
): StandingAnswer {
  const [first, ...others] = came === null ? heard : [came];
  if (first === undefined) return { kind: "not-put" };
  if (others.some((answer) => answer !== first)) return { kind: "in-discussion" };
  return first === "unanswered" ? { kind: "unanswered" } : { kind: "scored", score: first };
}

/**
 * Gives the answer of an opinion from those of its holders' interviews: "in discussion" where one is, or where two
 * scores stand; else the score; else that it was put and not answered, or not put.
 */
export function opinionAnswer(interviews: readonly StandingAnswer[]): StandingAnswer {
  if (interviews.some(({ kind }) => kind === "in-discussion")) return { kind: "in-discussion" };
  const [first, ...others] = interviews.flatMap((each) => (each.kind === "scored" ? [each] : []));
  if (first === undefined)
    return interviews.some(({ kind }) => kind === "unanswered")
      ? { kind: "unanswered" }
      : { kind: "not-put" };
  return others.some(({ score }) => score !== first.score) ? { kind: "in-discussion" } : first;
}
