import type { CodingOperation } from "./coding-operation";

/** The coding, judgement or assignment that an operation is about: what follows on the same thing waits for it. */
export function thingOf(operation: CodingOperation): string {
  if ("coding" in operation) return operation.coding;
  return "judgement" in operation ? operation.judgement : operation.assignment;
}
