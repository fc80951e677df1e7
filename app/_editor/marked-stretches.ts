import type { Passage } from "@/lib/passage/passage";
import type { DrawnCoding } from "./drawn-coding";

/** A stretch of words over all of which the same codings lie. */
export type MarkedStretch = Passage & {
  /** As they begin, those that begin together as they end: the innermost mark first. */
  readonly codings: readonly DrawnCoding[];
};

/** Cuts a turn at every edge of a coding. Give it the codings that touch the turn, in any order. */
export function markedStretches(turn: Passage, codings: readonly DrawnCoding[]): readonly MarkedStretch[] {
  const inOrder = codings
    .filter(({ from, to }) => from < turn.to && turn.from < to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const edges = new Set([turn.from, turn.to]);
  for (const { from, to } of inOrder) {
    if (from > turn.from) edges.add(from);
    if (to < turn.to) edges.add(to);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? turn.from;
    return { from, to, codings: inOrder.filter((coding) => coding.from < to && from < coding.to) };
  });
}
