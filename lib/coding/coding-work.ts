import type { ScoreInSight } from "@/lib/statement/statement-answer";
import type { AssignmentInSight, CodingInSight, CodingOperation, JudgementInSight } from "./coding-operation";

/** A code as its coder proposed it. */
export type ProposedCode = Omit<Extract<CodingOperation, { kind: "code.propose" }>, "kind">;

/** The codings and judgements of one interview as one viewer sees them, with their own assignments. */
export type CodingWork = {
  readonly codings: readonly CodingInSight[];
  readonly judgements: readonly JudgementInSight[];
  /** What coders heard respondents answer to the closing statements. */
  readonly scores: readonly ScoreInSight[];
  readonly assignments: readonly AssignmentInSight[];
  /** The viewer's own codings and judgements that were removed and can be restored, as they last were. */
  readonly removed: readonly CodingInSight[];
  readonly withdrawn: readonly JudgementInSight[];
  /** Codes that the viewer proposed since the codebook was read. */
  readonly proposed: readonly ProposedCode[];
};
