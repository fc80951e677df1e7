import type { CodingOperation } from "./coding-operation";
import { thingsOf } from "./things-of";

/** What is done to one thing: several at once are each their own. */
export type SingleOperation = Exclude<CodingOperation, { kind: "codings.together" }>;

/** The last thing that was done to each coding, judgement or assignment, in the order of the first. */
export function latestOf(operations: readonly CodingOperation[]): readonly SingleOperation[] {
  const latest = new Map<string, SingleOperation>();
  for (const single of operations.flatMap(singles)) {
    for (const thing of thingsOf(single)) latest.set(thing, single);
  }
  return [...latest.values()];
}

function singles(operation: CodingOperation): readonly SingleOperation[] {
  return "steps" in operation ? operation.steps : [operation];
}
