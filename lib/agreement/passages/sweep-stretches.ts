import type { Unit, Unitizing } from "./unitized-interview";

/** `unitAt[i]` is the place of the unit among coder i's units, or -1 in a gap; it changes after the visit. */
export type VisitStretch = (from: number, to: number, unitAt: readonly number[]) => void;

/**
 * Visits, from the beginning of the text to its end, each stretch in which no unit of any coder begins or ends.
 * The stretches cover the text once. Time: (units of all coders) x (coders); no memory per character.
 */
export function sweepStretches(
  { length, coders }: { readonly length: number; readonly coders: readonly Unitizing<Unit>[] },
  visit: VisitStretch,
): void {
  /** Of each coder the first unit that ends after `from`. */
  const next = coders.map(() => 0);
  const unitAt = coders.map(() => -1);
  for (let from = 0; from < length; ) {
    let to = length;
    for (const [i, { units }] of coders.entries()) {
      let place = next[i] ?? 0;
      let unit = units[place];
      if (unit !== undefined && unit.to <= from) {
        place += 1;
        next[i] = place;
        unit = units[place];
      }
      unitAt[i] = unit !== undefined && unit.from <= from ? place : -1;
      if (unit !== undefined) to = Math.min(to, unit.from <= from ? unit.to : unit.from);
    }
    visit(from, to, unitAt);
    from = to;
  }
}
