import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { ApproachOutcome } from "./approach";
import type { CaseId, GroupId, InterviewId, MemberId, OpinionId, RespondentId, ThemeId } from "./ids";
import type { RespondentRole } from "./respondent-role";

export type StudyGroup = { readonly id: GroupId; readonly code: string };
export type StudyTheme = { readonly id: ThemeId; readonly code: string };
export type StudyCase = { readonly id: CaseId; readonly code: string; readonly group: GroupId };

/** A person approached about a case, interviewed or not. */
export type StudyRespondent = {
  readonly id: RespondentId;
  readonly case: CaseId;
  readonly role: RespondentRole;
  readonly approach: ApproachOutcome;
};

/** An opinion with its role, which is that of the respondent referred to, and all who hold it. */
export type StudyOpinion = {
  readonly id: OpinionId;
  readonly case: CaseId;
  readonly role: RespondentRole;
  readonly holders: readonly RespondentId[];
};

/** An interview that was held, judged or not. */
export type HeldInterview = { readonly id: InterviewId; readonly respondents: readonly RespondentId[] };

/** A judgement of a finished coder; of the consensus where coder is null. */
export type InterviewJudgement = { readonly interview: InterviewId; readonly theme: ThemeId } & (
  | { readonly coder: MemberId; readonly stance: JudgedStance }
  /** "neither": it was decided that no coder's judgement stands. */
  | { readonly coder: null; readonly stance: JudgedStance | "neither" }
);

/** What settles an opinion whose interviews were judged differently; "neither": what none of them stands for. */
export type OpinionDecision = {
  readonly opinion: OpinionId;
  readonly theme: ThemeId;
  readonly stance: Stance | "neither";
};

/**
 * All that a study's figures are computed from, as the viewer may know it: judgements of coders who have
 * not finished, and of work the viewer may not see, are not in it. Lists are in the study's own order,
 * which is the order of every table; each id occurs once, each judgement once per interview, theme and coder.
 */
export type StudyWork = {
  readonly groups: readonly StudyGroup[];
  readonly themes: readonly StudyTheme[];
  readonly cases: readonly StudyCase[];
  readonly respondents: readonly StudyRespondent[];
  readonly opinions: readonly StudyOpinion[];
  readonly interviews: readonly HeldInterview[];
  readonly judgements: readonly InterviewJudgement[];
  readonly decisions: readonly OpinionDecision[];
};
