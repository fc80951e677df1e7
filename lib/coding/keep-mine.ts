import type { CodingId } from "@/lib/study/ids";
import type { CodingOperation, CodingStep, WorkInSight } from "./coding-operation";

/**
 * Gives the operations that put the coder's version over what stands now, for operations of which the first was
 * refused because a thing that they are about was changed meanwhile. Where the thing is gone by now, a coding is
 * added anew and a judgement made anew; where the coder removed it as well, nothing is left to do. `current` has
 * what stands of the things that the first is about; what only later ones are about was not changed meanwhile.
 */
export function keepMine(
  operations: readonly CodingOperation[],
  current: readonly WorkInSight[],
  newCoding: () => CodingId,
): readonly CodingOperation[] {
  const [first] = operations;
  const mine = operations.at(-1);
  if (first === undefined || mine === undefined) return [];
  const steps = operations.flatMap(stepsOf);
  if (steps.length > 0) return keepCodings(stepsOf(first), steps, current, newCoding);
  const [stands = null] = current;
  switch (mine.kind) {
    case "judgement.set":
      return [
        stands === null
          ? { ...mine, version: null }
          : { ...mine, judgement: idOfJudgement(stands, mine), version: stands.version },
      ];
    case "judgement.withdraw":
      return stands === null ? [] : [{ ...mine, version: stands.version }];
    case "statement.score":
      return stands === null && mine.answer === null ? [] : [{ ...mine, version: stands?.version ?? null }];
    default:
      return [mine];
  }
}

function stepsOf(operation: CodingOperation): readonly CodingStep[] {
  if ("steps" in operation) return operation.steps;
  return "coding" in operation ? [operation] : [];
}

function keepCodings(
  refused: readonly CodingStep[],
  steps: readonly CodingStep[],
  current: readonly WorkInSight[],
  newCoding: () => CodingId,
): readonly CodingOperation[] {
  const asked = new Set(refused.map(({ coding }) => coding));
  const kept = [...asked].flatMap((id) => {
    const last = steps.findLast(({ coding }) => coding === id);
    const stands = current.find((each) => each.id === id);
    if (last === undefined) return [];
    // Among others it may not be what was changed; alone it was.
    if (last.kind === "coding.restore") return stands === undefined && asked.size > 1 ? [last] : [];
    return keepCoding(last, stands?.version ?? null, newCoding);
  });
  const [only, ...others] = kept;
  const together = others.length === 0 ? only : ({ kind: "codings.together", steps: kept } as const);
  const untouched = steps.filter(({ coding }) => !asked.has(coding));
  return [...(together === undefined ? [] : [together]), ...untouched];
}

function keepCoding(
  mine: Exclude<CodingStep, { kind: "coding.restore" }>,
  standing: number | null,
  newCoding: () => CodingId,
): readonly CodingStep[] {
  switch (mine.kind) {
    case "coding.add":
    case "coding.change": {
      const { transcript, passage, theme, code, stance, starred, memo, coding } = mine;
      const content = { transcript, passage, theme, code, stance, starred, memo };
      return standing === null
        ? [{ kind: "coding.add", coding: newCoding(), ...content }]
        : [{ kind: "coding.change", coding, version: standing, ...content }];
    }
    case "coding.remove":
      return standing === null ? [] : [{ ...mine, version: standing }];
  }
}

function idOfJudgement(current: WorkInSight, mine: Extract<CodingOperation, { kind: "judgement.set" }>) {
  return "grounds" in current ? current.id : mine.judgement;
}
