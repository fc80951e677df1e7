import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CodingId, JudgementId, ThemeId, TranscriptId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { applyOptimistically } from "./apply-optimistically";
import type { CodingOperation } from "./coding-operation";
import type { CodingWork } from "./coding-work";
import { inverseOperation, stepOf, turnedAround } from "./inverse-operation";
import { adding, anna, changing, codingOf, judgementOf, judging, workOf } from "./sample-work.setup";

const transcript = namedId<TranscriptId>("transcript");
const coding = codingOf("coding", { memo: "eerst", from: 3, to: 9 });
const judgement = judgementOf("judgement", { grounds: { kind: "context", reason: "sfeer" } });

function done(work: CodingWork, operation: CodingOperation) {
  const after = applyOptimistically(work, operation, anna);
  return { after, step: stepOf(operation, work, after) };
}

describe("the inverse of an action", () => {
  test.each<[string, CodingWork, CodingOperation, CodingOperation]>([
    ["add is remove", workOf(), adding(coding), { kind: "coding.remove", coding: coding.id, version: 1 }],
    [
      "change is a change back",
      workOf({ codings: [coding] }),
      changing({ ...coding, memo: "later", from: 1, stance: "gelijk" }, 1),
      changing(coding, 2),
    ],
    [
      "remove is restore",
      workOf({ codings: [coding] }),
      { kind: "coding.remove", coding: coding.id, version: 1 },
      { kind: "coding.restore", coding: coding.id, version: 2 },
    ],
    [
      "restore is remove",
      workOf({ removed: [{ ...coding, version: 2 }] }),
      { kind: "coding.restore", coding: coding.id, version: 2 },
      { kind: "coding.remove", coding: coding.id, version: 3 },
    ],
    [
      "a first judgement is withdrawn",
      workOf(),
      judging(judgement, null),
      { kind: "judgement.withdraw", judgement: judgement.id, version: 1 },
    ],
    [
      "a changed judgement is set back",
      workOf({ judgements: [judgement] }),
      judging({ ...judgement, stance: "verslechterd", grounds: { kind: "quotes" } }, 1),
      judging(judgement, 2),
    ],
    [
      "a withdrawn judgement is set again",
      workOf({ judgements: [judgement] }),
      { kind: "judgement.withdraw", judgement: judgement.id, version: 1 },
      judging(judgement, 2),
    ],
  ])("%s", (_rule, before, operation, inverse) => {
    const { after, step } = done(before, operation);
    expect(step && inverseOperation(step, after, transcript)).toEqual(inverse);
  });

  test("names the version that stands now", () => {
    const { after, step } = done(workOf({ codings: [coding] }), changing({ ...coding, starred: true }, 1));
    const later = { ...after, codings: after.codings.map((each) => ({ ...each, version: 7 })) };
    expect(step && inverseOperation(step, later, transcript)).toEqual(changing(coding, 7));
  });

  test("is none where it was changed elsewhere since", () => {
    const { after, step } = done(workOf({ codings: [coding] }), changing({ ...coding, memo: "mijn" }, 1));
    const elsewhere = applyOptimistically(after, changing({ ...coding, memo: "elders" }, 2), anna);
    expect(step && inverseOperation(step, elsewhere, transcript)).toBeNull();
    const gone = applyOptimistically(after, { kind: "coding.remove", coding: coding.id, version: 2 }, anna);
    expect(step && inverseOperation(step, gone, transcript)).toBeNull();
  });

  test.each<CodingOperation>([
    { kind: "assignment.finish", assignment: namedId("assignment") },
    { kind: "coding.remove", coding: namedId("absent"), version: 1 },
    { kind: "judgement.withdraw", judgement: namedId("absent"), version: 1 },
  ])("there is none for $kind that changed nothing of its own", (operation) => {
    expect(done(workOf(), operation).step).toBeNull();
  });
});

test("any row of actions, undone and done again, gives what stood before and after", () => {
  const themes = ["safety", "contact"].map((name) => namedId<ThemeId>(name));
  const anyAction = fc.record({
    what: fc.constantFrom("put", "remove", "judge", "withdraw"),
    id: fc.constantFrom("one", "two", "three"),
    theme: fc.constantFrom(...themes),
    stance: fc.constantFrom("verbeterd", "gelijk" as const),
    memo: fc.constantFrom("", "a", "b"),
  });
  const shown = (work: CodingWork) => ({
    codings: work.codings.map(({ version: _, ...each }) => each),
    judgements: new Set(work.judgements.map(({ version: _, id: __, ...each }) => JSON.stringify(each))),
  });
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 20 }), (actions) => {
      let work = workOf();
      const steps = [];
      for (const { what, id, theme, stance, memo } of actions) {
        const held = work.codings.find((each) => each.id === namedId<CodingId>(id));
        const judged = work.judgements.find((each) => each.theme === theme);
        const wanted = codingOf(id, { theme, stance, memo });
        const fresh = judgementOf(`${id} ${theme}`, { id: namedId<JudgementId>(theme), theme, stance });
        const operation =
          what === "put"
            ? held
              ? changing(wanted, held.version)
              : work.removed.some((each) => each.id === wanted.id)
                ? null
                : adding(wanted)
            : what === "remove"
              ? held && ({ kind: "coding.remove", coding: held.id, version: held.version } as const)
              : what === "judge"
                ? judging(fresh, judged?.version ?? null)
                : judged &&
                  ({ kind: "judgement.withdraw", judgement: judged.id, version: judged.version } as const);
        if (!operation) continue;
        const before = work;
        work = applyOptimistically(work, operation, anna);
        const step = stepOf(operation, before, work);
        if (step) steps.push({ step, before: shown(before), after: shown(work) });
      }
      for (const { step, before } of [...steps].reverse()) {
        const inverse = inverseOperation(step, work, transcript);
        if (inverse) work = applyOptimistically(work, inverse, anna);
        expect(shown(work)).toEqual(before);
      }
      for (const { step, after } of steps) {
        const again = inverseOperation(turnedAround(step), work, transcript);
        if (again) work = applyOptimistically(work, again, anna);
        expect(shown(work)).toEqual(after);
      }
    }),
  );
});
