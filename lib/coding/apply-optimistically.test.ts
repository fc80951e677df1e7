import { describe, expect, test } from "vitest";
import { namedId } from "@/lib/study/named-id";
import { applyOptimistically } from "./apply-optimistically";
import type { CodingOperation } from "./coding-operation";
import type { CodingWork } from "./coding-work";
import {
  adding,
  anna,
  assignmentOf,
  changing,
  codingOf,
  judgementOf,
  judging,
  workOf,
} from "./sample-work.setup";

const first = codingOf("first", { from: 10, to: 20 });
const second = codingOf("second", { from: 2, to: 30 });
const judgement = judgementOf("judgement");

describe("what an operation will have done", () => {
  test.each<[string, CodingWork, CodingOperation, Partial<CodingWork>]>([
    ["an added coding is there", workOf(), adding(first), { codings: [first] }],
    [
      "codings stand in the order of the text",
      workOf({ codings: [first] }),
      adding(second),
      { codings: [second, first] },
    ],
    [
      "a changed one has the next version",
      workOf({ codings: [first] }),
      changing({ ...first, memo: "nieuw" }, 1),
      { codings: [{ ...first, memo: "nieuw", version: 2 }] },
    ],
    [
      "a removed one can be restored",
      workOf({ codings: [first, second] }),
      { kind: "coding.remove", coding: first.id, version: 1 },
      { codings: [second], removed: [{ ...first, version: 2 }] },
    ],
    [
      "a restored one is as it was",
      workOf({ removed: [{ ...first, version: 2 }] }),
      { kind: "coding.restore", coding: first.id, version: 2 },
      { codings: [{ ...first, version: 3 }], removed: [] },
    ],
    [
      "a proposed code is there to code with",
      workOf(),
      { kind: "code.propose", code: namedId("new"), theme: first.theme, label: "school", polarity: null },
      { proposed: [{ code: namedId("new"), theme: first.theme, label: "school", polarity: null }] },
    ],
    ["a first judgement has version 1", workOf(), judging(judgement, null), { judgements: [judgement] }],
    [
      "a changed judgement takes the place of the one before",
      workOf({ judgements: [judgement] }),
      judging({ ...judgement, stance: "verbeterd" }, 1),
      { judgements: [{ ...judgement, stance: "verbeterd", version: 2 }] },
    ],
    [
      "a withdrawn judgement can be set again",
      workOf({ judgements: [judgement] }),
      { kind: "judgement.withdraw", judgement: judgement.id, version: 1 },
      { judgements: [], withdrawn: [{ ...judgement, version: 2 }] },
    ],
  ])("%s", (_rule, before, operation, after) => {
    const result = applyOptimistically(before, operation, anna);
    expect(result).toMatchObject(after);
    expect(applyOptimistically(result, operation, anna)).toEqual(result);
  });

  test("a colleague's judgement on the theme stays beside one's own", () => {
    const theirs = judgementOf("theirs", { mine: false, coder: "Bram" });
    const { judgements } = applyOptimistically(
      workOf({ judgements: [theirs] }),
      judging(judgement, null),
      anna,
    );
    expect(judgements).toEqual([theirs, judgement]);
  });

  test.each<[string, CodingOperation]>([
    ["removing", { kind: "coding.remove", coding: first.id, version: 1 }],
    ["restoring", { kind: "coding.restore", coding: first.id, version: 1 }],
    ["withdrawing", { kind: "judgement.withdraw", judgement: judgement.id, version: 1 }],
  ])("%s what is not there changes nothing", (_what, operation) => {
    const work = workOf({ codings: [second] });
    expect(applyOptimistically(work, operation, anna)).toEqual(work);
  });
});

describe("how the assignment stands then", () => {
  const id = assignmentOf().id;
  test.each<[CodingOperation, string, string]>([
    [adding(first), "not-started", "started"],
    [judging(judgement, null), "not-started", "started"],
    [adding(codingOf("x", { theme: namedId("elsewhere") })), "not-started", "not-started"],
    [adding(first), "reopened", "reopened"],
    [{ kind: "assignment.start", assignment: id }, "not-started", "started"],
    [{ kind: "assignment.finish", assignment: id }, "started", "finished"],
    [{ kind: "assignment.reopen", assignment: id, reason: "vergeten" }, "finished", "reopened"],
  ])("after $kind, from %s to %s", (operation, before, after) => {
    const work = workOf({ assignments: [assignmentOf({ standing: before as "started" })] });
    expect(applyOptimistically(work, operation, anna).assignments[0]?.standing).toBe(after);
  });
});
