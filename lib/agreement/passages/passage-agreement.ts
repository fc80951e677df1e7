import type { MemberId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "../agreement-work";
import type { Coefficient } from "../coefficient";
import { everyTwo } from "../every-two";
import { characterF1 } from "./character-agreement";
import { type CharacterTable, characterTable } from "./character-table";
import { cuAlpha, cuCoverage } from "./cu-alpha";
import { type MarkedPassages, markedPassages } from "./marked-passages";
import { barUAlpha, uAlpha } from "./u-alpha";
import { unitizeAllThemes, unitizeStances, unitizeTheme } from "./unitize-theme";
import type { UnitizedInterview } from "./unitized-interview";
import { sumsOver } from "./unitizing-sums";

/** How far coders mark the same passages on one theme. */
export type PassageAgreement = {
  /** Interviews that are double-coded on the theme, and their text together, in UTF-16 units. */
  readonly interviews: number;
  readonly length: number;
  /** Of marked against not marked. */
  readonly alpha: Coefficient;
  readonly stance: StanceAgreement;
  readonly pairs: readonly PairAgreement[];
};

/** Of the stances, where two coders marked the same text; on what share of all text that rests. */
type StanceAgreement = {
  readonly alpha: Coefficient;
  readonly coverage: Coefficient;
  /** Passages that overlap another of the same coder with another stance. */
  readonly leftOut: number;
};

export type PairAgreement = {
  readonly coders: readonly [MemberId, MemberId];
  readonly characters: CharacterTable;
  readonly f1: Coefficient;
};

/** Computes it from what the theme's coders marked. Source: AGREEMENT, section 2. */
export function passageAgreement(
  work: AgreementWork,
  theme: ThemeId,
  marked: MarkedPassages = markedPassages(work),
): PassageAgreement {
  const interviews = unitizeTheme(work, theme, marked);
  const whoCoded = new Set(interviews.flatMap(({ coders }) => coders.map(({ coder }) => coder)));
  return {
    interviews: interviews.length,
    length: lengthOf(interviews),
    alpha: uAlpha(sumsOver(interviews)),
    stance: stanceAgreement(unitizeStances(work, theme, marked)),
    pairs: everyTwo(work.coders.filter((coder) => whoCoded.has(coder))).map((coders) => {
      const characters = characterTable(interviews, coders);
      return { coders, characters, f1: characterF1(characters) };
    }),
  };
}

/** Computes it from what unitizeStances gives. */
export function stanceAgreement({ interviews, leftOut }: ReturnType<typeof unitizeStances>): StanceAgreement {
  const sums = sumsOver(interviews);
  return { alpha: cuAlpha(sums), coverage: cuCoverage(sums), leftOut };
}

/** The text of all these interviews together, in UTF-16 units. */
export function lengthOf(interviews: readonly UnitizedInterview[]): number {
  return interviews.reduce((sum, { length }) => sum + length, 0);
}

/** Whether coders see the same parts as relevant: |u-alpha of what is marked on any theme. */
export function relevanceAgreement(
  work: AgreementWork,
  marked: MarkedPassages = markedPassages(work),
): Coefficient {
  return barUAlpha(sumsOver(unitizeAllThemes(work, marked)));
}
