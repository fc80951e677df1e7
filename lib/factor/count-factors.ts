import type { CountedOpinion } from "@/lib/opinion/counted-opinions";
import type { CaseId, CodeId, InterviewId, OpinionId, RespondentId } from "@/lib/study/ids";

/** An opinion that counts, with what it weighs (above 0). */
export type WeighedOpinion = CountedOpinion & { readonly weight: number };

export type FactorCount = {
  readonly factor: CodeId;
  /** Who told it, each once. */
  readonly respondents: readonly RespondentId[];
  /** Of the opinions that they hold: shared ones once. */
  readonly opinions: readonly OpinionId[];
  readonly cases: readonly CaseId[];
  /** The sum of those opinions' weights, unrounded. */
  readonly weighted: number;
  readonly passages: number;
};

/**
 * Counts for each factor who told it, and ranks them: by the number of respondents, then by the weighted count, then
 * in the order of `factors`. What was said in an interview was told by all of its respondents whose opinion is among
 * those given, so that a row of one role counts that role's alone. Factors that nobody told come last, with zeros.
 * Time: passages x respondents of an interview. Source: De familie aan zet (2008), section 2.6.
 */
export function countFactors(
  factors: readonly CodeId[],
  passages: readonly { readonly factor: CodeId; readonly interview: InterviewId }[],
  opinions: readonly WeighedOpinion[],
): readonly FactorCount[] {
  const tellersOf = tellersByInterview(opinions);
  return factors
    .map((factor) => {
      const told = passages.filter(
        (passage) => passage.factor === factor && tellersOf.has(passage.interview),
      );
      const tellers = told.flatMap(({ interview }) => tellersOf.get(interview) ?? []);
      const held = new Set(tellers.map(({ opinion }) => opinion));
      return {
        factor,
        respondents: [...new Set(tellers.map(({ respondent }) => respondent))],
        opinions: [...held].map(({ id }) => id),
        cases: [...new Set([...held].map((opinion) => opinion.case))],
        weighted: [...held].reduce((sum, { weight }) => sum + weight, 0),
        passages: told.length,
      };
    })
    .sort((one, other) => other.respondents.length - one.respondents.length || other.weighted - one.weighted);
}

/** Who told what was said in an interview, and the opinion that they hold. */
type Teller<Opinion> = { readonly respondent: RespondentId; readonly opinion: Opinion };

/** By interview, those of its respondents whose opinion is among those given. */
export function tellersByInterview<Opinion extends CountedOpinion>(
  opinions: readonly Opinion[],
): ReadonlyMap<InterviewId, readonly Teller<Opinion>[]> {
  const tellers = new Map<InterviewId, Teller<Opinion>[]>();
  for (const opinion of opinions)
    for (const { id, respondents } of opinion.interviews)
      for (const respondent of respondents)
        if (opinion.holders.includes(respondent))
          tellers.set(id, [...(tellers.get(id) ?? []), { respondent, opinion }]);
  return tellers;
}
