import type { ByStance } from "@/lib/stance/stance";
import type { GroupId, InterviewId, MemberId, RespondentId, ThemeId } from "@/lib/study/ids";
import type { StudyWork } from "@/lib/study/study-work";
import type { Weighting } from "@/lib/weight/weighting";
import type { ReportEvidence } from "./report-evidence";

/**
 * All that the figures of a report follow from, as the viewer may know it: frozen with a snapshot, they can be made
 * again from it alone. Of an interview's text it has the chosen quotes alone.
 */
export type ReportInputs = {
  readonly work: StudyWork;
  readonly weighting: Weighting;
  /** The share of those approached, from 0 to 1, below which a result is indicative only. */
  readonly indicativeBelow: number;
  readonly counting: Counting;
  readonly names: ReportNames;
  /** Who refused for a respondent, or did not allow it. Not there in what was frozen before reports told it. */
  readonly stopped?: readonly { readonly respondent: RespondentId; readonly by: string }[];
  /** Not there in what was frozen before reports told it. */
  readonly evidence?: ReportEvidence;
};

/** Interviews held; counted by the viewer's own judgements alone; and not counted yet. */
export type Counting = { readonly interviews: number; readonly byOwn: number; readonly waiting: number };

/** What a report calls things by; whose code is in the work is not repeated here. */
export type ReportNames = {
  readonly study: string;
  readonly groups: readonly { readonly id: GroupId; readonly name: string }[];
  readonly themes: readonly {
    readonly id: ThemeId;
    readonly name: string;
    readonly wording: ByStance<string>;
  }[];
  readonly interviews: readonly { readonly id: InterviewId; readonly code: string }[];
  readonly respondents: readonly { readonly id: RespondentId; readonly code: string }[];
  readonly members: readonly { readonly id: MemberId; readonly code: string; readonly name: string }[];
};
