import type { RespondentId } from "@/lib/study/ids";
import type { HeldInterview, StudyOpinion } from "@/lib/study/study-work";

/** An opinion of which an interview was held, and those interviews, in the order of its holders. */
export type CountedOpinion = StudyOpinion & { readonly interviews: readonly HeldInterview[] };

/**
 * Gives the opinions that count in n(c), in their own order: those of which at least one holder had an
 * interview held, judged or not, in every role. An interview that several holders of one opinion gave
 * together is listed once. Left out: opinions of people who were only approached.
 * Time: linear. Source: METHOD, "Weighting".
 */
export function countedOpinions(
  opinions: readonly StudyOpinion[],
  interviews: readonly HeldInterview[],
): readonly CountedOpinion[] {
  const byRespondent = new Map<RespondentId, HeldInterview[]>();
  for (const interview of interviews)
    for (const respondent of interview.respondents) {
      const given = byRespondent.get(respondent);
      if (given === undefined) byRespondent.set(respondent, [interview]);
      else given.push(interview);
    }
  return opinions.flatMap((opinion) => {
    const held = new Set(opinion.holders.flatMap((holder) => byRespondent.get(holder) ?? []));
    return held.size === 0 ? [] : [{ ...opinion, interviews: [...held] }];
  });
}
