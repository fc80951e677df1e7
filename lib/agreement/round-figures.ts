import type { InterviewId, RoundId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "./agreement-work";
import { type Figure, figure } from "./figure";
import { judgedTheme } from "./judgements/judged-theme";
import { judgementFigure } from "./judgements/judgement-measures";
import { stanceScale } from "./judgements/judgement-scale";
import { narrowWork } from "./narrow-work";
import { markedPassages } from "./passages/marked-passages";
import { passageInterval } from "./passages/passage-interval";
import { uAlpha } from "./passages/u-alpha";
import { unitizeTheme } from "./passages/unitize-theme";
import { sumsOver } from "./passages/unitizing-sums";
import type { Measuring } from "./theme-figures";

/** How far coders agreed in one round. */
export type RoundFigures = {
  readonly round: RoundId;
  readonly interviews: number;
  readonly themes: readonly {
    readonly theme: ThemeId;
    /** Double-coded on the theme in this round. */
    readonly interviews: number;
    readonly judgements: Figure;
    /** U-alpha of marked against not marked. */
    readonly passages: Figure;
  }[];
};

/** In which round an interview's coders coded a theme. */
export type RoundOf = (place: { readonly interview: InterviewId; readonly theme: ThemeId }) => RoundId | null;

/** Agreement round after round, in the study's order. Left out: rounds in which nothing is double-coded. */
export function roundFigures(
  work: AgreementWork,
  { rounds, roundOf }: { readonly rounds: readonly RoundId[]; readonly roundOf: RoundOf },
  measuring: Omit<Measuring, "pairMeasure">,
): readonly RoundFigures[] {
  return rounds.flatMap((round) => {
    const inRound = narrowWork(work, { isChosen: (place) => roundOf(place) === round, isCoder: () => true });
    if (inRound.interviews.length === 0) return [];
    return [{ round, interviews: inRound.interviews.length, themes: themesIn(inRound, measuring) }];
  });
}

function themesIn(
  work: AgreementWork,
  { measure, drawsFor }: Omit<Measuring, "pairMeasure">,
): RoundFigures["themes"] {
  const marked = markedPassages(work);
  return work.themes.map(({ id }) => {
    const { interviews, ratingsOn } = judgedTheme(work, id);
    const unitized = unitizeTheme(work, id, marked);
    return {
      theme: id,
      interviews: interviews.length,
      judgements: judgementFigure(ratingsOn(stanceScale), measure, drawsFor(interviews.length)),
      passages: figure(uAlpha(sumsOver(unitized)), passageInterval(unitized, drawsFor), "krippendorff"),
    };
  });
}
