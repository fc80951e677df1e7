import { overlap } from "@/lib/passage/overlap";
import { type United, uniteOverlapping } from "@/lib/passage/unite-overlapping";
import type { ThemeId } from "@/lib/study/ids";
import type { AgreementWork, CodedPassage } from "../agreement-work";
import { byInterview } from "./by-interview";
import { type MarkedPassages, markedPassages } from "./marked-passages";
import { type Unit, type UnitizedInterview, unitizedInterview } from "./unitized-interview";

/** A unit with the coded passages that are united in it. */
export type CodedUnit = Unit & { readonly parts: readonly CodedPassage[] };

/** The value of every unit but those of stances. */
export const marked = "marked";

type CodedInterview = UnitizedInterview<CodedUnit>;

/**
 * What coders marked on one theme, in each interview that is double-coded on it. A coder's overlapping passages are
 * one unit, touching ones stay apart; passages without a stance are left out, as sub-codes are. Who asks for several
 * themes gathers `passages` once. Source: AGREEMENT, sections 1.2 and 1.4.
 */
export function unitizeTheme(
  work: AgreementWork,
  theme: ThemeId,
  passages: MarkedPassages = markedPassages(work),
): readonly CodedInterview[] {
  return unitize(work, { themes: [theme], passages, unitsOf: unitedAsMarked });
}

/**
 * What coders marked on any theme. Of each interview it takes the themes on which it is double-coded, and the coders
 * who coded all of those; an interview without two of them is left out.
 */
export function unitizeAllThemes(
  work: AgreementWork,
  passages: MarkedPassages = markedPassages(work),
): readonly CodedInterview[] {
  return unitize(work, { themes: work.themes.map(({ id }) => id), passages, unitsOf: unitedAsMarked });
}

/**
 * What coders marked on one theme, by stance. Text that one coder marked with different stances has no one value: the
 * passages that overlap so are left out, which leaves a gap, and counted.
 */
export function unitizeStances(
  work: AgreementWork,
  theme: ThemeId,
  passages: MarkedPassages = markedPassages(work),
): { readonly interviews: readonly CodedInterview[]; readonly leftOut: number } {
  let leftOut = 0;
  const unitsOf = (passages: readonly CodedPassage[]) =>
    uniteOverlapping(passages).flatMap((united) => {
      const clear = withoutOtherStance(united.parts);
      leftOut += united.parts.length - clear.length;
      return uniteOverlapping(clear).map(valuedByStance);
    });
  return { interviews: unitize(work, { themes: [theme], passages, unitsOf }), leftOut };
}

function withoutOtherStance(passages: readonly CodedPassage[]): readonly CodedPassage[] {
  return passages.filter((one) =>
    passages.every((other) => other.stance === one.stance || !overlap(one, other)),
  );
}

function valuedByStance({ from, to, parts }: United<CodedPassage>): CodedUnit {
  return { from, to, parts, value: parts[0]?.stance ?? "" };
}

function unitedAsMarked(passages: readonly CodedPassage[]): readonly CodedUnit[] {
  return uniteOverlapping(passages).map(({ from, to, parts }) => ({ from, to, parts, value: marked }));
}

type Unitize = {
  readonly themes: readonly ThemeId[];
  readonly passages: MarkedPassages;
  readonly unitsOf: (passages: readonly CodedPassage[]) => readonly CodedUnit[];
};

function unitize(work: AgreementWork, { themes, passages, unitsOf }: Unitize): readonly CodedInterview[] {
  const asked = byInterview(work.doubleCoded.filter(({ theme }) => themes.includes(theme)));
  return work.interviews.flatMap(({ id, length }) => {
    const here = asked(id);
    const whoCoded = work.coders.filter((coder) => here.every(({ coders }) => coders.includes(coder)));
    if (here.length === 0 || whoCoded.length < 2) return [];
    const coders = whoCoded.map((coder) => ({
      coder,
      units: unitsOf(here.flatMap(({ theme }) => passages(theme, id, coder))),
    }));
    return [unitizedInterview({ interview: id, length, coders })];
  });
}
