import type { CodingId } from "@/lib/study/ids";
import type { CodingInSight, CodingOperation, JudgementInSight } from "./coding-operation";

/**
 * Gives the operations that put the coder's version over what stands now, for operations on one thing of which
 * the first was refused because it was changed meanwhile. Where the thing is gone by now, a coding is added
 * anew and a judgement made anew; where the coder removed it as well, nothing is left to do.
 */
export function keepMine(
  operations: readonly CodingOperation[],
  current: CodingInSight | JudgementInSight | null,
  newCoding: CodingId,
): readonly CodingOperation[] {
  const mine = operations.at(-1);
  if (mine === undefined) return [];
  switch (mine.kind) {
    case "coding.add":
    case "coding.change": {
      const { transcript, passage, theme, code, stance, starred, memo } = mine;
      const content = { transcript, passage, theme, code, stance, starred, memo };
      return current === null
        ? [{ kind: "coding.add", coding: newCoding, ...content }]
        : [{ kind: "coding.change", coding: mine.coding, version: current.version, ...content }];
    }
    case "coding.remove":
      return current === null ? [] : [{ ...mine, version: current.version }];
    case "coding.restore":
      return [];
    case "judgement.set":
      return [
        current === null
          ? { ...mine, version: null }
          : { ...mine, judgement: idOfJudgement(current, mine), version: current.version },
      ];
    case "judgement.withdraw":
      return current === null ? [] : [{ ...mine, version: current.version }];
    case "assignment.start":
    case "assignment.finish":
    case "assignment.reopen":
      return [mine];
  }
}

function idOfJudgement(
  current: CodingInSight | JudgementInSight,
  mine: Extract<CodingOperation, { kind: "judgement.set" }>,
) {
  return "grounds" in current ? current.id : mine.judgement;
}
