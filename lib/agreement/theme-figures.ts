import type { MemberId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "./agreement-work";
import { everyTwo } from "./every-two";
import { type Figure, figure } from "./figure";
import { type Confusion, confusions } from "./judgements/confusion";
import type { JudgedTheme } from "./judgements/judged-theme";
import { type JudgementAgreement, judgedAlike } from "./judgements/judgement-agreement";
import { type JudgementMeasure, judgementFigure } from "./judgements/judgement-measures";
import { knownScale, stanceScale } from "./judgements/judgement-scale";
import { type KappaOfPair, kappaOfPair } from "./judgements/kappa-of-pair";
import type { MarkedPassages } from "./passages/marked-passages";
import {
  type PairMeasure,
  type SpanFigure,
  type SpanOfInterview,
  spanFigure,
} from "./passages/pair-measures";
import { lengthOf, type PassageAgreement, stanceAgreement } from "./passages/passage-agreement";
import { passageFigure } from "./passages/passage-figure";
import { stanceInterval } from "./passages/stance-interval";
import { unitizeStances, unitizeTheme } from "./passages/unitize-theme";
import type { Draws } from "./resample/draws";

/** By which measures agreement is shown, and the draws for a number of interviews. */
export type Measuring = {
  readonly measure: JudgementMeasure;
  readonly pairMeasure: PairMeasure;
  readonly drawsFor: (interviews: number) => Draws;
};

/** How far coders agree on one theme. */
export type ThemeFigures = {
  /** Double-coded on the theme. */
  readonly interviews: number;
  readonly judgements: Omit<JudgementAgreement, "pairs" | "alpha" | "known" | "percent" | "ac2"> & {
    readonly figure: Figure;
    readonly percent: Figure;
    readonly ac2: Figure;
    /** Nominal alpha of known against unknown. */
    readonly known: Figure;
  };
  readonly passages: Omit<PassageAgreement, "pairs" | "alpha" | "stance"> & {
    /** Cu-alpha of the stances, where two coders marked the same text. */
    readonly stance: Omit<PassageAgreement["stance"], "alpha"> & { readonly alpha: Figure };
    /** U-alpha of marked against not marked. */
    readonly figure: Figure;
    /** By the measure of pairs, all pairs together. */
    readonly words: SpanFigure;
    /** The same of each interview. */
    readonly wordsByInterview: readonly SpanOfInterview[];
  };
  readonly pairs: readonly PairFigures[];
  readonly confusions: readonly Confusion[];
};

export type PairFigures = {
  readonly coders: readonly [MemberId, MemberId];
  readonly kappa: KappaOfPair;
  readonly words: SpanFigure;
};

/** Computes it from the theme's judgements, and from what all coders marked. Source: AGREEMENT, section 2. */
export function themeFigures(
  work: AgreementWork,
  theme: ThemeId,
  given: Measuring & { readonly judged: JudgedTheme; readonly marked: MarkedPassages },
): ThemeFigures {
  const { measure, pairMeasure, drawsFor, judged, marked } = given;
  const draws = drawsFor(judged.interviews.length);
  const interviews = unitizeTheme(work, theme, marked);
  const stances = unitizeStances(work, theme, marked);
  const stance = stanceAgreement(stances);
  const judgedBy = (by: JudgementMeasure) => judgementFigure(judged.ratingsOn(stanceScale), by, draws);
  const pairs = everyTwo(judged.coders);
  const wordsOf = (some: typeof pairs) =>
    spanFigure(interviews, { pairs: some, measure: pairMeasure }, drawsFor);
  const { together: words, byInterview: wordsByInterview } = wordsOf(pairs);
  return {
    interviews: judged.interviews.length,
    judgements: {
      ...judgedAlike(judged),
      figure: judgedBy(measure),
      percent: judgedBy("percent"),
      ac2: judgedBy("ac2"),
      known: judgementFigure(judged.ratingsOn(knownScale), "alpha-nominal", draws),
    },
    passages: {
      interviews: interviews.length,
      length: lengthOf(interviews),
      stance: {
        ...stance,
        alpha: figure(stance.alpha, stanceInterval(stances.interviews, drawsFor), "krippendorff"),
      },
      figure: passageFigure(interviews, drawsFor),
      words,
      wordsByInterview,
    },
    pairs: pairs.map((coders) => ({
      coders,
      kappa: kappaOfPair(judged, coders, draws),
      words: pairs.length === 1 ? words : wordsOf([coders]).together,
    })),
    confusions: confusions(judged),
  };
}
