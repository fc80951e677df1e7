import { overlap } from "@/lib/passage/overlap";
import { uniteOverlapping } from "@/lib/passage/unite-overlapping";
import type { InterviewId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork, CodedPassage } from "../agreement-work";
import { type Unit, type UnitizedInterview, unitizedInterview } from "./unitized-interview";

/** A unit with the coded passages that are united in it. */
export type CodedUnit = Unit & { readonly parts: readonly CodedPassage[] };

type CodedInterview = UnitizedInterview<CodedUnit>;

/**
 * What coders marked on one theme, in each interview that is double-coded on it. A coder's overlapping passages are
 * one unit, touching ones stay apart; passages without a stance are left out, as sub-codes are.
 * Source: AGREEMENT, sections 1.2 and 1.4.
 */
export function unitizeTheme(work: AgreementWork, theme: ThemeId): readonly CodedInterview[] {
  return unitize(work, [theme], unitedAsMarked);
}

/**
 * What coders marked on any theme. Of each interview it takes the themes on which it is double-coded, and the coders
 * who coded all of those; an interview without two of them is left out.
 */
export function unitizeAllThemes(work: AgreementWork): readonly CodedInterview[] {
  const themes = work.themes.map(({ id }) => id);
  return unitize(work, themes, unitedAsMarked);
}

/**
 * What coders marked on one theme, by stance. Text that one coder marked with different stances has no one value: the
 * passages that overlap so are left out, which leaves a gap, and counted.
 */
export function unitizeStances(
  work: AgreementWork,
  theme: ThemeId,
): { readonly interviews: readonly CodedInterview[]; readonly leftOut: number } {
  let leftOut = 0;
  const interviews = unitize(work, [theme], (passages) => {
    const clear = uniteOverlapping(passages).flatMap(({ parts }) =>
      parts.filter((one) => !parts.some((other) => other.stance !== one.stance && overlap(one, other))),
    );
    leftOut += passages.length - clear.length;
    return uniteOverlapping(clear).map((united) => ({ ...united, value: united.parts[0]?.stance ?? "" }));
  });
  return { interviews, leftOut };
}

function unitedAsMarked(passages: readonly CodedPassage[]): readonly CodedUnit[] {
  return uniteOverlapping(passages).map((united) => ({ ...united, value: "marked" }));
}

function unitize(
  work: AgreementWork,
  themes: readonly ThemeId[],
  unitsOf: (passages: readonly CodedPassage[]) => readonly CodedUnit[],
): readonly CodedInterview[] {
  const codersByTheme = gathered(work.doubleCoded.filter(({ theme }) => themes.includes(theme)));
  const passages = gathered(
    work.codings.filter(({ theme, stance }) => stance !== null && themes.includes(theme)),
  );
  return work.interviews.flatMap(({ id, length }) => {
    const asked = codersByTheme.get(id) ?? [];
    const whoCoded = work.coders.filter((coder) => asked.every(({ coders }) => coders.includes(coder)));
    if (asked.length === 0 || whoCoded.length < 2) return [];
    const here = passages.get(id)?.filter(({ theme }) => asked.some((each) => each.theme === theme)) ?? [];
    const coders = whoCoded.map((coder) => ({
      coder,
      units: unitsOf(here.filter((passage) => passage.coder === coder)),
    }));
    return [unitizedInterview({ interview: id, length, coders })];
  });
}

function gathered<Piece extends { readonly interview: InterviewId }>(
  pieces: readonly Piece[],
): ReadonlyMap<InterviewId, readonly Piece[]> {
  const byInterview = new Map<InterviewId, Piece[]>();
  for (const piece of pieces) {
    const here = byInterview.get(piece.interview) ?? [];
    here.push(piece);
    byInterview.set(piece.interview, here);
  }
  return byInterview;
}
