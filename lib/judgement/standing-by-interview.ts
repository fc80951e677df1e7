import type { InterviewId, ThemeId } from "@/lib/study/ids";
import type { InterviewJudgement } from "@/lib/study/study-work";
import { type FinishedCoder, type StandingStance, standingStance, type Whose } from "./standing-stance";

export type StandingLookup = (interview: InterviewId, theme: ThemeId) => StandingStance;

type Work = { consensus: InterviewJudgement["stance"] | null; coders: FinishedCoder[] };

/**
 * Gives a way to look up the stance that stands for any interview and theme (standingStance), having read
 * the judgements once: linear to make, constant to ask. An interview or theme without judgements is
 * "not judged".
 */
export function standingByInterview(judgements: readonly InterviewJudgement[], whose: Whose): StandingLookup {
  const work = new Map<InterviewId, Map<ThemeId, Work>>();
  for (const judgement of judgements) {
    const { interview, theme } = judgement;
    const themes = work.get(interview) ?? new Map<ThemeId, Work>();
    const here = themes.get(theme) ?? { consensus: null, coders: [] };
    if (judgement.coder === null) here.consensus = judgement.stance;
    else here.coders.push(judgement);
    work.set(interview, themes.set(theme, here));
  }
  return (interview, theme) => {
    const here = work.get(interview)?.get(theme);
    return here === undefined ? { kind: "not-judged" } : standingStance(here, whose);
  };
}
