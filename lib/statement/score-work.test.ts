import { expect, test } from "vitest";
import { applyOptimistically } from "@/lib/coding/apply-optimistically";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { CodingWork } from "@/lib/coding/coding-work";
import { inverseOperation, stepOf, turnedAround } from "@/lib/coding/inverse-operation";
import { keepMine } from "@/lib/coding/keep-mine";
import { anna, workOf } from "@/lib/coding/sample-work.setup";
import type { StatementId, TranscriptId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import type { ScoreInSight } from "./statement-answer";

const statement = namedId<StatementId>("better");
const transcript = namedId<TranscriptId>("transcript");
const score = (more: Partial<ScoreInSight> = {}): ScoreInSight => ({
  id: statement,
  answer: 4,
  version: 1,
  mine: true,
  coder: "Anna",
  ...more,
});
const scoring = (more: Partial<Extract<CodingOperation, { kind: "statement.score" }>> = {}) =>
  ({ kind: "statement.score", statement, version: null, answer: 4, ...more }) as const;
const after = (work: CodingWork, operation: CodingOperation) => applyOptimistically(work, operation, anna);

test("a coder's answer takes the place of their own and leaves a colleague's", () => {
  const theirs = score({ mine: false, coder: "Bert", answer: 1 });
  const work = after(workOf({ scores: [theirs, score()] }), scoring({ version: 1, answer: "unanswered" }));
  expect(work.scores).toEqual([theirs, score({ answer: "unanswered", version: 2 })]);
});

test("a first answer is undone to none, and done again", () => {
  const before = workOf();
  const first = after(before, scoring());
  const step = stepOf(scoring(), before, first);
  if (step === null) throw new Error("no step");
  const undo = inverseOperation(step, first, transcript);
  expect(undo).toEqual(scoring({ version: 1, answer: null }));
  const undone = undo === null ? first : after(first, undo);
  expect(inverseOperation(turnedAround(step), undone, transcript)).toEqual(scoring({ version: 2 }));
});

test("undo never overwrites what was answered elsewhere since", () => {
  const step = { kind: "statement", statement, before: null, after: 4 } as const;
  expect(
    inverseOperation(step, workOf({ scores: [score({ answer: 2, version: 2 })] }), transcript),
  ).toBeNull();
});

test("the same answer again is no step", () => {
  const work = workOf({ scores: [score()] });
  const again = scoring({ version: 1 });
  expect(stepOf(again, work, after(work, again))).toBeNull();
});

test.each([
  [
    "over what stands",
    scoring({ version: 1, answer: 5 }),
    [score({ version: 3 })],
    [scoring({ version: 3, answer: 5 })],
  ],
  ["anew where it is gone", scoring({ version: 1 }), [], [scoring()]],
  ["not at all where both took it back", scoring({ version: 1, answer: null }), [], []],
])("one's own answer is kept %s", (_, mine, current, kept) => {
  expect(keepMine([mine], current, () => namedId("new"))).toEqual(kept);
});
