import type { Passage } from "./passage";

/** Whether the two share at least one unit; passages that only touch do not overlap. */
export function overlap(a: Passage, b: Passage): boolean {
  return a.from < b.to && b.from < a.to;
}
