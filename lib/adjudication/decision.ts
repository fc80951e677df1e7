import type { AdjudicationId, CodingId, JudgementId } from "@/lib/study/ids";

/** What was decided: one side taken as it is, something new, or neither of them. */
export type SettledAs = "one-of-them" | "new" | "neither";

/** What a decision is about; an opinion is one that several respondents share. */
export type SubjectOfDecision = "passage" | "judgement" | "opinion";

/** A decision that stands: not undone. */
export type Decision = {
  readonly id: AdjudicationId;
  readonly outcome: SettledAs;
  /** The codings or judgements it was between, as they were then. */
  readonly between: readonly string[];
  /** The consensus that came of it; none where neither stands, or where the side that was taken marked nothing. */
  readonly result: readonly string[];
  readonly writtenAtMs: number;
};

type Work = { readonly id: CodingId | JudgementId; readonly changedAtMs: number };

/**
 * Whether the work that a decision was between is no longer what it was: a coder opened it again and changed, added
 * or removed something. The decision stands all the same, and says so. Source: SAFETY, rule 2.
 */
export function isChangedSince(decision: Decision, work: readonly Work[]): boolean {
  const now = new Set<string>(work.map(({ id }) => id));
  return (
    now.size !== decision.between.length ||
    decision.between.some((id) => !now.has(id)) ||
    work.some(({ changedAtMs }) => changedAtMs > decision.writtenAtMs)
  );
}
