import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "./agreement-work";

type Place = { readonly interview: InterviewId; readonly theme: ThemeId };

/** Which work is compared: what was done on these interviews and themes, by these coders. */
export type Narrowing = {
  readonly isChosen: (place: Place) => boolean;
  readonly isCoder: (coder: MemberId) => boolean;
};

/**
 * The same work with only the chosen interviews and themes that two chosen coders or more have coded, and what these
 * did there.
 */
export function narrowWork(work: AgreementWork, { isChosen, isCoder }: Narrowing): AgreementWork {
  const doubleCoded = work.doubleCoded.flatMap((each) => {
    const coders = isChosen(each) ? each.coders.filter(isCoder) : [];
    return coders.length < 2 ? [] : [{ ...each, coders }];
  });
  const kept = new Map<InterviewId, Set<ThemeId>>();
  for (const { interview, theme } of doubleCoded)
    kept.set(interview, (kept.get(interview) ?? new Set()).add(theme));
  const isKept = ({ interview, theme, coder }: Place & { readonly coder: MemberId }) =>
    isCoder(coder) && (kept.get(interview)?.has(theme) ?? false);
  return {
    ...work,
    interviews: work.interviews.filter(({ id }) => kept.has(id)),
    doubleCoded,
    judgements: work.judgements.filter(isKept),
    codings: work.codings.filter(isKept),
  };
}
