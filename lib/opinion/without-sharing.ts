import type { OpinionId, RespondentId } from "@/lib/study/ids";
import type { StudyWork } from "@/lib/study/study-work";

/**
 * Gives the study as it would count if nobody shared an opinion: every holder has one of their own, with
 * their own role, in the place of the one they shared. For trying out only: a parted opinion bears its
 * respondent's id, and decisions on shared opinions, which settle what then no longer differs, are left out.
 * Source: SCREENS, "weighting".
 */
export function withoutSharing(work: StudyWork): StudyWork {
  const roleByRespondent = new Map(work.respondents.map(({ id, role }) => [id, role]));
  const shared = new Set(work.opinions.filter(({ holders }) => holders.length > 1).map(({ id }) => id));
  return {
    ...work,
    opinions: work.opinions.flatMap((opinion) => {
      if (!shared.has(opinion.id)) return [opinion];
      return opinion.holders.map((holder) => ({
        id: partedOpinion(holder),
        case: opinion.case,
        role: roleByRespondent.get(holder) ?? opinion.role,
        holders: [holder],
      }));
    }),
    decisions: work.decisions.filter(({ opinion }) => !shared.has(opinion)),
  };
}

/** The one cast: an opinion that exists in this calculation alone. */
function partedOpinion(holder: RespondentId): OpinionId {
  return holder as string as OpinionId;
}
