import { z } from "zod";
import { judgedStances, stances } from "@/lib/stance/stance";
import { approachOutcomes } from "@/lib/study/approach";
import type {
  CaseId,
  GroupId,
  InterviewId,
  MemberId,
  OpinionId,
  RespondentId,
  ThemeId,
} from "@/lib/study/ids";
import { respondentRoles } from "@/lib/study/respondent-role";
import { id, part } from "./parts";

const code = z.string();
const role = z.enum(respondentRoles);
const judged = part({ interview: id<InterviewId>(), theme: id<ThemeId>() });
const judgement = z.union([
  part({ coder: id<MemberId>(), stance: z.enum(judgedStances) }),
  part({ coder: z.null(), stance: z.enum([...judgedStances, "neither"]) }),
]);

export const workSchema = part({
  groups: z.array(part({ id: id<GroupId>(), code })),
  themes: z.array(part({ id: id<ThemeId>(), code })),
  cases: z.array(part({ id: id<CaseId>(), code, group: id<GroupId>() })),
  respondents: z.array(
    part({ id: id<RespondentId>(), case: id<CaseId>(), role, approach: z.enum(approachOutcomes) }),
  ),
  opinions: z.array(
    part({ id: id<OpinionId>(), case: id<CaseId>(), role, holders: z.array(id<RespondentId>()) }),
  ),
  interviews: z.array(part({ id: id<InterviewId>(), respondents: z.array(id<RespondentId>()) })),
  judgements: z.array(judged.and(judgement)),
  decisions: z.array(
    part({ opinion: id<OpinionId>(), theme: id<ThemeId>(), stance: z.enum([...stances, "neither"]) }),
  ),
});
