import type { ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "./agreement-work";
import type { Coefficient } from "./coefficient";
import { judgedTheme } from "./judgements/judged-theme";
import { judgementAgreement } from "./judgements/judgement-agreement";
import { passageAgreement, relevanceAgreement } from "./passages/passage-agreement";

/** Agreement by the codes of themes, in the layout of the reference study's expected-agreement.json. */
export type AgreementFigures = {
  /** How many are double-coded on at least one theme. */
  readonly interviews: number;
  readonly judgements: Readonly<Record<string, JudgementFigures>>;
  /** Each theme's, and after them `anyTheme`. */
  readonly passages: Readonly<Record<string, PassageFigures | AnyThemeFigures>>;
};

/** Null where there is no value. */
type JudgementFigures = {
  readonly units: number;
  readonly ordinalAlpha: number | null;
  readonly knownUnknownAlpha: number | null;
  readonly knownUnknownReason: string | null;
  readonly percentAgreement: number | null;
  readonly ac2Linear: number | null;
  /** Null also with more than two coders. */
  readonly cohenKappaLinear: number | null;
};

/** Null where there is no value; of pairs of coders, also with more than two coders. */
type PassageFigures = {
  readonly uAlpha: number | null;
  readonly characterF1: number | null;
  readonly charactersA: number | null;
  readonly charactersB: number | null;
  readonly charactersBoth: number | null;
};

type AnyThemeFigures = { readonly barUAlpha: number | null };

export function agreementFigures(work: AgreementWork): AgreementFigures {
  return {
    interviews: work.interviews.length,
    judgements: Object.fromEntries(work.themes.map(({ id, code }) => [code, judgementFigures(work, id)])),
    passages: {
      ...Object.fromEntries(work.themes.map(({ id, code }) => [code, passageFigures(work, id)])),
      anyTheme: { barUAlpha: valueOrNull(relevanceAgreement(work)) },
    },
  };
}

function judgementFigures(work: AgreementWork, theme: ThemeId): JudgementFigures {
  const { units, alpha, known, percent, ac2, pairs } = judgementAgreement(judgedTheme(work, theme));
  const [pair, ...others] = pairs;
  return {
    units,
    ordinalAlpha: valueOrNull(alpha),
    knownUnknownAlpha: valueOrNull(known),
    knownUnknownReason: known.kind === "undefined" ? known.because.replaceAll("-", "_") : null,
    percentAgreement: valueOrNull(percent),
    ac2Linear: valueOrNull(ac2),
    cohenKappaLinear: pair === undefined || others.length > 0 ? null : valueOrNull(pair.kappa),
  };
}

function passageFigures(work: AgreementWork, theme: ThemeId): PassageFigures {
  const { alpha, pairs } = passageAgreement(work, theme);
  const [pair, ...others] = pairs;
  const only = others.length === 0 ? pair : undefined;
  return {
    uAlpha: valueOrNull(alpha),
    characterF1: only === undefined ? null : valueOrNull(only.f1),
    charactersA: only === undefined ? null : only.characters.both + only.characters.first,
    charactersB: only === undefined ? null : only.characters.both + only.characters.second,
    charactersBoth: only?.characters.both ?? null,
  };
}

function valueOrNull(coefficient: Coefficient): number | null {
  return coefficient.kind === "defined" ? coefficient.value : null;
}
