import type { AssignmentInSight, CodingInSight, JudgementInSight } from "./coding-operation";

/** The codings and judgements of one interview as one viewer sees them, with their own assignments. */
export type CodingWork = {
  readonly codings: readonly CodingInSight[];
  readonly judgements: readonly JudgementInSight[];
  readonly assignments: readonly AssignmentInSight[];
  /** The viewer's own codings and judgements that were removed and can be restored, as they last were. */
  readonly removed: readonly CodingInSight[];
  readonly withdrawn: readonly JudgementInSight[];
};
