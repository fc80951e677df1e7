import { sumsOf } from "@/lib/agreement/resample/sums-of";
import { everyTwo } from "../every-two";
import { eachOverlap } from "./overlapping-units";
import type { Unit, UnitizedInterview } from "./unitized-interview";

/** Every value that occurs, in the order in which it is met. */
export function valuesIn(interviews: readonly UnitizedInterview[]): readonly string[] {
  const values = new Set<string>();
  for (const { coders } of interviews)
    for (const { units } of coders) for (const { value } of units) values.add(value);
  return [...values];
}

/** The sums of all these interviews together: exact, for no unit crosses interviews. */
export function sumsOver(
  interviews: readonly UnitizedInterview[],
  values: readonly string[] = valuesIn(interviews),
): Float64Array {
  return interviews.length === 0
    ? new Float64Array(sizeFor(values))
    : sumsOf(interviews.map((interview) => unitizingSums(interview, values)));
}

/**
 * What the unitizing coefficients come from, of one interview, in UTF-16 units of its text: a row for each value c,
 * that of the gap last, which holds
 * - l_ck for each value k: text to which one coder gave c and another k, over the ordered pairs, / (m - 1);
 * - S_c: the squared lengths of the units of value c; of the gap, which is no unit, the length as it is;
 * - S*_c: the squares of what each unit of value c has in common with others' units, / (m - 1); 0 for the gap.
 * m is the interview's own number of coders, so that coders may rotate over interviews; with fewer than two there are
 * no pairs and all is 0. Time: (units) x (coders), in a walk for every two coders; memory grows with the units.
 * Refuses (RangeError) a unit whose value is not one of `values`.
 * Source: Krippendorff, Mathet, Bouvry and Widlöcher (2016), where m is the same throughout.
 */
export function unitizingSums(
  { length, coders }: UnitizedInterview,
  values: readonly string[],
): Float64Array {
  const sums = new Float64Array(sizeFor(values));
  const others = coders.length - 1;
  if (others < 1) return sums;
  const gap = values.length;
  const row = gap + 3;
  const placeByValue = new Map(values.map((value, place) => [value, place]));
  const marked = coders.map(({ units }) => markedBy(units, placeByValue));
  for (const [one, other] of everyTwo(marked)) countInCommon(one, other, { sums, row });
  const margins = new Float64Array(gap + 1);
  margins[gap] = length * coders.length;
  for (const { units, places, inCommon } of marked)
    for (let at = 0; at < units.length; at += 1) {
      const value = places[at] ?? gap;
      const size = lengthOf(units[at]);
      const shared = (inCommon[at] ?? 0) / others;
      add(margins, value, size);
      add(margins, gap, -size);
      add(sums, value * row + gap + 1, size * size);
      add(sums, value * row + gap + 2, shared * shared);
    }
  add(sums, gap * row + gap + 1, margins[gap] ?? 0);
  fillGap(sums, { row, margins, others });
  return sums;
}

/** One coder's units, the place of the value of each, and what each has in common with others' units. */
type Marked = {
  readonly units: readonly Unit[];
  readonly places: Int32Array;
  readonly inCommon: Float64Array;
};

function markedBy(units: readonly Unit[], placeByValue: ReadonlyMap<string, number>): Marked {
  const places = new Int32Array(units.length);
  for (let at = 0; at < units.length; at += 1) {
    const value = units[at]?.value ?? "";
    const place = placeByValue.get(value);
    if (place === undefined) throw new RangeError(`${value} is not one of the values`);
    places[at] = place;
  }
  return { units, places, inCommon: new Float64Array(units.length) };
}

/** Counts the text that two coders both marked, in both orders. */
function countInCommon(
  one: Marked,
  other: Marked,
  { sums, row }: { readonly sums: Float64Array; readonly row: number },
): void {
  eachOverlap(one.units, other.units, (first, second, shared) => {
    const c = one.places[first] ?? 0;
    const k = other.places[second] ?? 0;
    add(sums, c * row + k, shared);
    add(sums, k * row + c, shared);
    add(one.inCommon, first, shared);
    add(other.inCommon, second, shared);
  });
}

/** What is left of each value's text, once for each other coder, met a gap; then all is divided by m - 1. */
function fillGap(
  sums: Float64Array,
  { row, margins, others }: { readonly row: number; readonly margins: Float64Array; readonly others: number },
): void {
  const gap = row - 3;
  let gapWithGap = (margins[gap] ?? 0) * others;
  for (let c = 0; c < gap; c += 1) {
    let withGap = (margins[c] ?? 0) * others;
    for (let k = 0; k < gap; k += 1) withGap -= sums[c * row + k] ?? 0;
    sums[c * row + gap] = withGap;
    sums[gap * row + c] = withGap;
    gapWithGap -= withGap;
  }
  sums[gap * row + gap] = gapWithGap;
  for (let c = 0; c <= gap; c += 1)
    for (let k = 0; k <= gap; k += 1) sums[c * row + k] = (sums[c * row + k] ?? 0) / others;
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}

function lengthOf(unit: Unit | undefined): number {
  return unit === undefined ? 0 : unit.to - unit.from;
}

function sizeFor(values: readonly string[]): number {
  return (values.length + 1) * (values.length + 3);
}
