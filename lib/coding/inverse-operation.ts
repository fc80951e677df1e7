import type { ScoreInSight, StatementAnswer } from "@/lib/statement/statement-answer";
import type { CodingId, StatementId, ThemeId, TranscriptId } from "@/lib/study/ids";
import type { CodingInSight, CodingOperation, CodingStep, JudgementInSight } from "./coding-operation";
import type { CodingWork } from "./coding-work";

/** What one own action did to one coding. Null: it was, or is, not there. */
export type CodingUndoStep = {
  readonly kind: "coding";
  readonly coding: CodingId;
  readonly before: CodingInSight | null;
  readonly after: CodingInSight | null;
};

/** What one own action did: to a coding, to several at once, to the judgement on one theme, or to one statement. */
export type UndoStep =
  | CodingUndoStep
  | { readonly kind: "together"; readonly steps: readonly CodingUndoStep[] }
  | {
      readonly kind: "judgement";
      readonly theme: ThemeId;
      readonly before: JudgementInSight | null;
      readonly after: JudgementInSight | null;
    }
  | {
      readonly kind: "statement";
      readonly statement: StatementId;
      readonly before: StatementAnswer | null;
      readonly after: StatementAnswer | null;
    };

/**
 * Gives the step that an operation was, from the work before and after it. Null for what undo does not reach:
 * starting, finishing and reopening, and what changed nothing.
 */
export function stepOf(operation: CodingOperation, before: CodingWork, after: CodingWork): UndoStep | null {
  if ("coding" in operation) return codingStepOf(operation.coding, before, after);
  if ("steps" in operation) {
    const steps = operation.steps.flatMap(({ coding }) => codingStepOf(coding, before, after) ?? []);
    return steps.length === 0 ? null : { kind: "together", steps };
  }
  if (operation.kind === "statement.score") {
    const { statement } = operation;
    const step = pair(answerOf(before, statement), answerOf(after, statement));
    return step.before === step.after ? null : { kind: "statement", statement, ...step };
  }
  if (operation.kind !== "judgement.set" && operation.kind !== "judgement.withdraw") return null;
  const theme = themeOf(operation, before);
  if (theme === null) return null;
  return { kind: "judgement", theme, ...pair(judgementOn(before, theme), judgementOn(after, theme)) };
}

/**
 * Gives the operation that takes a step back: remove for add, restore for remove, a change back for a change;
 * of a judgement what it was before. It names the version that stands now. Null where what stands now is not
 * what the step left (it was changed elsewhere since): undo never overwrites that, and takes several back
 * together or not at all.
 */
export function inverseOperation(
  step: UndoStep,
  work: CodingWork,
  transcript: TranscriptId,
): CodingOperation | null {
  if (step.kind === "statement") return inverseOfScore(step, work);
  if (step.kind === "judgement") return inverseOfJudgement(step, work);
  if (step.kind === "coding") return inverseOfCoding(step, work, transcript);
  const steps = step.steps.flatMap((each) => inverseOfCoding(each, work, transcript) ?? []);
  return steps.length === step.steps.length ? { kind: "codings.together", steps } : null;
}

/** The step the other way round, so that what was undone can be done again. */
export function turnedAround(step: UndoStep): UndoStep {
  if (step.kind === "together") return { ...step, steps: step.steps.map(codingTurnedAround) };
  if (step.kind === "coding") return codingTurnedAround(step);
  return step.kind === "statement"
    ? { ...step, ...pair(step.after, step.before) }
    : { ...step, ...pair(step.after, step.before) };
}

function codingTurnedAround(step: CodingUndoStep): CodingUndoStep {
  return { ...step, ...pair(step.after, step.before) };
}

function codingStepOf(coding: CodingId, before: CodingWork, after: CodingWork): CodingUndoStep | null {
  const [was, is] = [codingIn(before, coding), codingIn(after, coding)];
  return was === null && is === null ? null : { kind: "coding", coding, ...pair(was, is) };
}

function inverseOfCoding(
  step: CodingUndoStep,
  work: CodingWork,
  transcript: TranscriptId,
): CodingStep | null {
  const now = codingIn(work, step.coding);
  if (!isSameCoding(now, step.after)) return null;
  if (step.before === null) {
    return now && { kind: "coding.remove", coding: step.coding, version: now.version };
  }
  if (now === null) {
    const removed = work.removed.find(({ id }) => id === step.coding);
    if (removed === undefined || !isSameCoding(removed, step.before)) return null;
    return { kind: "coding.restore", coding: step.coding, version: removed.version };
  }
  const { from, to, theme, code, stance, starred, memo } = step.before;
  return {
    kind: "coding.change",
    coding: step.coding,
    version: now.version,
    transcript,
    passage: { from, to },
    theme,
    code,
    stance,
    starred,
    memo,
  };
}

function inverseOfJudgement(
  step: Extract<UndoStep, { kind: "judgement" }>,
  work: CodingWork,
): CodingOperation | null {
  const now = judgementOn(work, step.theme);
  if (!isSameJudgement(now, step.after)) return null;
  if (step.before === null) {
    return now && { kind: "judgement.withdraw", judgement: now.id, version: now.version };
  }
  const known = now ?? work.withdrawn.find(({ theme }) => theme === step.theme) ?? null;
  const { id, theme, stance, grounds } = step.before;
  return {
    kind: "judgement.set",
    judgement: known?.id ?? id,
    version: known?.version ?? null,
    theme,
    stance,
    grounds,
  };
}

function inverseOfScore(
  { statement, before, after }: Extract<UndoStep, { kind: "statement" }>,
  work: CodingWork,
): CodingOperation | null {
  if (answerOf(work, statement) !== after) return null;
  const version = scoreOf(work, statement)?.version ?? null;
  return { kind: "statement.score", statement, version, answer: before };
}

function scoreOf(work: CodingWork, statement: StatementId): ScoreInSight | undefined {
  return work.scores.find(({ id, mine }) => mine && id === statement);
}

function answerOf(work: CodingWork, statement: StatementId): StatementAnswer | null {
  return scoreOf(work, statement)?.answer ?? null;
}

function pair<T>(before: T, after: T): { readonly before: T; readonly after: T } {
  return { before, after };
}

function codingIn(work: CodingWork, id: CodingId): CodingInSight | null {
  return work.codings.find((coding) => coding.id === id && coding.mine) ?? null;
}

function judgementOn(work: CodingWork, theme: ThemeId): JudgementInSight | null {
  return work.judgements.find((judgement) => judgement.mine && judgement.theme === theme) ?? null;
}

function themeOf(
  operation: Extract<CodingOperation, { kind: "judgement.set" | "judgement.withdraw" }>,
  work: CodingWork,
): ThemeId | null {
  if (operation.kind === "judgement.set") return operation.theme;
  return work.judgements.find(({ id }) => id === operation.judgement)?.theme ?? null;
}

/** Apart from version and time, which every change moves. */
function isSameCoding(a: CodingInSight | null, b: CodingInSight | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.theme === b.theme &&
    a.code === b.code &&
    a.stance === b.stance &&
    a.starred === b.starred &&
    a.memo === b.memo
  );
}

function isSameJudgement(a: JudgementInSight | null, b: JudgementInSight | null): boolean {
  if (a === null || b === null) return a === b;
  const reasonOf = ({ grounds }: JudgementInSight) => (grounds.kind === "context" ? grounds.reason : null);
  return a.stance === b.stance && a.grounds.kind === b.grounds.kind && reasonOf(a) === reasonOf(b);
}
