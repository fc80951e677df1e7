import type { InterviewId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "./agreement-work";

type Place = { readonly interview: InterviewId; readonly theme: ThemeId };

/** The same work with only the double-coded interviews and themes that are chosen, and what was done on these. */
export function narrowWork(work: AgreementWork, isChosen: (place: Place) => boolean): AgreementWork {
  const doubleCoded = work.doubleCoded.filter(isChosen);
  const kept = new Set(doubleCoded.map(({ interview }) => interview));
  return {
    ...work,
    interviews: work.interviews.filter(({ id }) => kept.has(id)),
    doubleCoded,
    judgements: work.judgements.filter(isChosen),
    codings: work.codings.filter(isChosen),
  };
}
