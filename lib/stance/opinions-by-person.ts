import type { RespondentId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import type { MeanOver } from "@/lib/weight/weigh-opinions";
import type { JudgedOpinion } from "./judge-opinions";
import { weighAmong } from "./weigh-among";

/**
 * Everyone who was interviewed as one with an opinion of their own: who shares an opinion holds what stands for it, in
 * their own role, and weighs m : n with n the persons of the case. Each bears the id of the opinion, which is thus
 * there once for each who holds it. In the order of the opinions.
 */
export function opinionsByPerson(
  opinions: readonly JudgedOpinion[],
  {
    roleOf,
    meanOver,
  }: { readonly roleOf: (of: RespondentId) => RespondentRole; readonly meanOver: MeanOver },
): readonly JudgedOpinion[] {
  const persons = opinions.flatMap((opinion) =>
    opinion.holders.flatMap((holder) => {
      const interviews = opinion.interviews.filter(({ respondents }) => respondents.includes(holder));
      return interviews.length === 0
        ? []
        : [{ ...opinion, role: roleOf(holder), holders: [holder], interviews }];
    }),
  );
  return weighAmong(persons, meanOver);
}
