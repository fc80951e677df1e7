import type { StatementAnswer } from "@/lib/statement/statement-answer";
import type { CodingInSight, JudgementInSight } from "./coding-operation";
import type { CodingUndoStep, UndoStep } from "./inverse-operation";

/** What one own action was, for a list of them, with the coding or the judgement as it was left. */
export type Deed =
  | { readonly kind: CodingDeed; readonly coding: CodingInSight }
  /** Several codings at once, the first of them in the text. */
  | { readonly kind: "split" | "merged" | "recoded"; readonly coding: CodingInSight; readonly count: number }
  | {
      readonly kind: "judged" | "judgement-changed" | "judgement-withdrawn";
      readonly judgement: JudgementInSight;
    }
  /** The answer of a closing statement, null where it was taken back. */
  | { readonly kind: "scored"; readonly answer: StatementAnswer | null };

type CodingDeed =
  | "added"
  | "removed"
  | "edge-moved"
  | "code-changed"
  | "stance-changed"
  | "starred"
  | "unstarred"
  | "memo-changed";

/** Tells what an action did, from what stood before and after it. Throws a RangeError for one that did nothing. */
export function whatWasDone(step: UndoStep): Deed {
  if (step.kind === "judgement") return judgementDeed(step.before, step.after);
  if (step.kind === "statement") return { kind: "scored", answer: step.after };
  if (step.kind === "coding") return { kind: codingDeed(step), coding: leftBy(step) };
  const [first, ...others] = step.steps.toSorted((a, b) => leftBy(a).from - leftBy(b).from);
  if (first === undefined) throw new RangeError("an action on several codings has at least one");
  const all = [first, ...others];
  const kind = all.some(({ before }) => before === null)
    ? "split"
    : all.some(({ after }) => after === null)
      ? "merged"
      : "recoded";
  return { kind, coding: leftBy(first), count: all.length };
}

function judgementDeed(before: JudgementInSight | null, after: JudgementInSight | null): Deed {
  if (after !== null) return { kind: before === null ? "judged" : "judgement-changed", judgement: after };
  if (before === null) throw new RangeError("a judgement was there before or after");
  return { kind: "judgement-withdrawn", judgement: before };
}

/** The first that tells the most: a coding of another code may also have lost its stance. */
function codingDeed({ before, after }: CodingUndoStep): CodingDeed {
  if (before === null) return "added";
  if (after === null) return "removed";
  if (before.theme !== after.theme || before.code !== after.code) return "code-changed";
  if (before.stance !== after.stance) return "stance-changed";
  if (before.from !== after.from || before.to !== after.to) return "edge-moved";
  if (before.memo !== after.memo) return "memo-changed";
  return after.starred ? "starred" : "unstarred";
}

function leftBy({ before, after }: CodingUndoStep): CodingInSight {
  const coding = after ?? before;
  if (coding === null) throw new RangeError("a coding was there before or after");
  return coding;
}
