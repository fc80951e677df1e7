import { expect, test } from "vitest";
import { namedId } from "@/lib/study/named-id";
import type { CodingInSight } from "./coding-operation";
import type { CodingUndoStep, UndoStep } from "./inverse-operation";
import { codingOf, judgementOf } from "./sample-work.setup";
import { whatWasDone } from "./what-was-done";

const was = codingOf("coding", { stance: "gelijk" });
const other = codingOf("other", { from: 5, to: 9 });
const judged = judgementOf("judgement");

function step(before: CodingInSight | null, after: CodingInSight | null): CodingUndoStep {
  return { kind: "coding", coding: was.id, before, after };
}

test.each<[string, UndoStep]>([
  ["added", step(null, was)],
  ["removed", step(was, null)],
  ["edge-moved", step(was, { ...was, to: 9 })],
  ["code-changed", step(was, { ...was, theme: other.theme, code: namedId("factor"), stance: null })],
  ["stance-changed", step(was, { ...was, stance: null })],
  ["memo-changed", step(was, { ...was, memo: "anders" })],
  ["starred", step(was, { ...was, starred: true })],
  ["unstarred", step({ ...was, starred: true }, was)],
  ["split", { kind: "together", steps: [step(was, { ...was, to: 3 }), step(null, other)] }],
  ["merged", { kind: "together", steps: [step(was, { ...was, to: 9 }), step(other, null)] }],
  ["recoded", { kind: "together", steps: [step(was, { ...was, stance: null })] }],
  ["judged", { kind: "judgement", theme: judged.theme, before: null, after: judged }],
  ["judgement-changed", { kind: "judgement", theme: judged.theme, before: judged, after: judged }],
  ["judgement-withdrawn", { kind: "judgement", theme: judged.theme, before: judged, after: null }],
])("an action is told as %s", (kind, done) => {
  expect(whatWasDone(done).kind).toBe(kind);
});

test("of several codings the first in the text says where", () => {
  const steps = [step(other, null), step(was, { ...was, to: 9 })];
  expect(whatWasDone({ kind: "together", steps })).toMatchObject({ coding: { from: 0, to: 9 }, count: 2 });
});
