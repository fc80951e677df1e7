import type { CodingOperation } from "./coding-operation";

/** What an operation is about, codings or another thing: what follows on one of them waits for it. */
export function thingsOf(operation: CodingOperation): readonly string[] {
  if (operation.kind === "code.propose") return [operation.code];
  if ("steps" in operation) return operation.steps.map(({ coding }) => coding);
  if ("coding" in operation) return [operation.coding];
  if ("statement" in operation) return [operation.statement];
  return ["judgement" in operation ? operation.judgement : operation.assignment];
}

/**
 * Of what was done after an operation, in its order, what can't be done without it: what is about the same
 * thing, or about one that such a follower is about too.
 */
export function followersOf<Sent extends { readonly payload: CodingOperation }>(
  first: CodingOperation,
  later: readonly Sent[],
): readonly Sent[] {
  const held = new Set(thingsOf(first));
  return later.filter(({ payload }) => {
    const things = thingsOf(payload);
    const follows = things.some((thing) => held.has(thing));
    if (follows) for (const thing of things) held.add(thing);
    return follows;
  });
}
