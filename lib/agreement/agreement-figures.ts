import type { ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "./agreement-work";
import type { Coefficient } from "./coefficient";
import { judgedTheme } from "./judgements/judged-theme";
import { judgementAgreement } from "./judgements/judgement-agreement";

/** Agreement by the codes of themes, in the layout of the reference study's expected-agreement.json. */
export type AgreementFigures = {
  /** How many are double-coded on at least one theme. */
  readonly interviews: number;
  readonly judgements: Readonly<Record<string, JudgementFigures>>;
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

export function agreementFigures(work: AgreementWork): AgreementFigures {
  return {
    interviews: work.interviews.length,
    judgements: Object.fromEntries(work.themes.map(({ id, code }) => [code, judgementFigures(work, id)])),
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

function valueOrNull(coefficient: Coefficient): number | null {
  return coefficient.kind === "defined" ? coefficient.value : null;
}
