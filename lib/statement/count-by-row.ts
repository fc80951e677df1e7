import { type GroupAndRole, groupAndRoleRows } from "@/lib/stance/group-and-role-rows";
import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import { opinionsOfRow } from "@/lib/stance/opinions-of-row";
import type { GroupId, InterviewId } from "@/lib/study/ids";
import type { Weighting } from "@/lib/weight/weighting";
import { type AnswerCount, countAnswers } from "./count-answers";
import { opinionAnswer, type StandingAnswer } from "./standing-answer";

export type AnswerRow = GroupAndRole & AnswerCount;

/** What opinions answered to one statement, by group and role, weighed as the study chose. */
export function countByRow(
  opinions: readonly JudgedOpinion[],
  asked: {
    readonly groups: readonly GroupId[];
    readonly weighting: Pick<Weighting, "rolesInN" | "meanOver">;
    readonly answerOf: (interview: InterviewId) => StandingAnswer;
  },
): readonly AnswerRow[] {
  return groupAndRoleRows(asked.groups).map(({ key, counts }) => ({
    ...key,
    ...countAnswers(
      opinionsOfRow(opinions, asked.weighting, key.role)
        .filter(counts)
        .map((opinion) => ({
          case: opinion.case,
          weight: opinion.weight,
          answer: opinionAnswer(opinion.interviews.map(({ id }) => asked.answerOf(id))),
        })),
    ),
  }));
}
