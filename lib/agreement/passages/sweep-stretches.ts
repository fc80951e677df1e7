import type { UnitizedInterview } from "./unitized-interview";

/**
 * `unitAt[i]` is the place of coder i's unit among the units of all coders, one coder after another, or -1 in a gap.
 * It changes after the visit.
 */
export type VisitStretch = (from: number, to: number, unitAt: Int32Array) => void;

/**
 * Visits, from the beginning of the text to its end, each stretch in which no unit of any coder begins or ends.
 * The stretches cover the text once. Time: (units of all coders) x (coders); no memory per character.
 */
export function sweepStretches({ length, coders }: UnitizedInterview, visit: VisitStretch): void {
  const m = coders.length;
  const unitAt = new Int32Array(m).fill(-1);
  /** Of each coder the unit that comes next, among their own, and where they go over to something else. */
  const next = new Int32Array(m);
  const change = Int32Array.from(coders, ({ units }) => units[0]?.from ?? length);
  const placeOfFirst = placesOfFirst(coders);
  for (let from = 0; from < length; ) {
    let to = length;
    for (let i = 0; i < m; i += 1) {
      if (change[i] === from) goOver(i, from);
      const end = change[i] ?? length;
      if (end < to) to = end;
    }
    visit(from, to, unitAt);
    from = to;
  }

  /** Coder i's unit ends here, or another begins, or both. */
  function goOver(i: number, here: number): void {
    const at = next[i] ?? 0;
    const unit = coders[i]?.units[at];
    if (unit?.from === here) {
      unitAt[i] = (placeOfFirst[i] ?? 0) + at;
      next[i] = at + 1;
      change[i] = unit.to;
    } else {
      unitAt[i] = -1;
      change[i] = unit?.from ?? length;
    }
  }
}

function placesOfFirst(coders: UnitizedInterview["coders"]): Int32Array {
  let place = 0;
  return Int32Array.from(coders, ({ units }) => {
    const first = place;
    place += units.length;
    return first;
  });
}
