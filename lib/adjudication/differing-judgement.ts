import type { Decision } from "./decision";
import type { JudgementDifference, JudgementToCompare, ThemeToCompare } from "./difference";

/**
 * The difference between a theme's judgements; null where all who judged it say the same. Known against unknown and
 * discussed against not discussed are differences too, for both keep the opinion in discussion. One on which a
 * decision stands is kept, also if its coders agree by now.
 */
export function differingJudgement(
  { interview, theme, judgements }: ThemeToCompare,
  decision: Decision | null,
): JudgementDifference | null {
  if (decision === null && isSame(judgements)) return null;
  return { kind: "judgement", interview, theme, sides: judgements, decision };
}

/** The judgement that all coders of a theme gave; null where they differ or fewer than two judged. */
export function agreedJudgement({ judgements }: ThemeToCompare): JudgementToCompare | null {
  const [first, ...others] = judgements;
  return first !== undefined && others.length > 0 && isSame(judgements) ? first : null;
}

function isSame(judgements: readonly JudgementToCompare[]): boolean {
  return judgements.every(({ stance }) => stance === judgements[0]?.stance);
}
