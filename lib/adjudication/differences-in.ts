import type { Decision } from "./decision";
import type { CodingToCompare, Difference, ThemeToCompare } from "./difference";
import { differingJudgement } from "./differing-judgement";
import { differingPassages } from "./differing-passages";

/** What was decided on a theme of an interview, and removed codings that this was between. */
export type DecidedOnTheme = {
  readonly judgement: Decision | null;
  readonly passages: readonly Decision[];
  readonly gone: readonly CodingToCompare[];
};

/** All that a theme's coders differ on: its judgement, then its passages in the order of the text. */
export function differencesIn(theme: ThemeToCompare, decided: DecidedOnTheme): readonly Difference[] {
  const judgement = differingJudgement(theme, decided.judgement);
  const passages = differingPassages(theme, decided.passages, decided.gone);
  return judgement === null ? passages : [judgement, ...passages];
}
