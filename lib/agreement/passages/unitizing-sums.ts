import { sumsOf } from "@/lib/agreement/resample/sums-of";
import { sweepStretches } from "./sweep-stretches";
import type { UnitizedInterview } from "./unitized-interview";

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
 * no pairs and all is 0. Time, in one sweep: (units) x (coders squared); memory grows with the units.
 * Refuses (RangeError) a unit whose value is not one of `values`.
 * Source: Krippendorff, Mathet, Bouvry and Widlöcher (2016), where m is the same throughout.
 */
export function unitizingSums(interview: UnitizedInterview, values: readonly string[]): Float64Array {
  const sums = new Float64Array(sizeFor(values));
  if (interview.coders.length < 2) return sums;
  const width = values.length + 1;
  const gap = values.length;
  const [square, shared] = [width, width + 1];
  const places = placesOf(interview, values);
  const inCommon = countStretches(interview, places, { sums, width });
  const addTo = (value: number, column: number, amount: number) => {
    const at = value * (width + 2) + column;
    sums[at] = (sums[at] ?? 0) + amount;
  };
  let at = 0;
  for (const { units } of interview.coders) {
    let end = 0;
    for (const { from, to } of units) {
      const value = places[at] ?? gap;
      addTo(value, square, squared(to - from));
      addTo(gap, square, from - end);
      addTo(value, shared, squared(inCommon[at] ?? 0));
      end = to;
      at += 1;
    }
    addTo(gap, square, interview.length - end);
  }
  return sums;
}

/** Fills in l_ck; gives what each unit has in common with others', / (m - 1), in the order of sweepStretches. */
function countStretches(
  interview: UnitizedInterview,
  places: Int32Array,
  { sums, width }: { readonly sums: Float64Array; readonly width: number },
): Float64Array {
  const m = interview.coders.length;
  const inCommon = new Float64Array(places.length);
  const pairs = new Float64Array(width * width);
  const here = new Int32Array(m);
  sweepStretches(interview, (from, to, unitAt) => {
    const length = to - from;
    let covering = 0;
    for (let i = 0; i < m; i += 1) {
      const at = unitAt[i] ?? -1;
      if (at !== -1) covering += 1;
      const one = at === -1 ? width - 1 : (places[at] ?? 0);
      here[i] = one;
      for (let j = 0; j < i; j += 1) {
        const pair = one * width + (here[j] ?? 0);
        pairs[pair] = (pairs[pair] ?? 0) + length;
      }
    }
    if (covering < 2) return;
    for (const at of unitAt)
      if (at !== -1) inCommon[at] = (inCommon[at] ?? 0) + (length * (covering - 1)) / (m - 1);
  });
  for (let c = 0; c < width; c += 1)
    for (let k = 0; k < width; k += 1)
      sums[c * (width + 2) + k] = ((pairs[c * width + k] ?? 0) + (pairs[k * width + c] ?? 0)) / (m - 1);
  return inCommon;
}

/** The place of each unit's value, one coder after another. */
function placesOf({ coders }: UnitizedInterview, values: readonly string[]): Int32Array {
  const placeByValue = new Map(values.map((value, place) => [value, place]));
  const places = new Int32Array(coders.reduce((sum, { units }) => sum + units.length, 0));
  let at = 0;
  for (const { units } of coders)
    for (const { value } of units) {
      const place = placeByValue.get(value);
      if (place === undefined) throw new RangeError(`${value} is not one of the values`);
      places[at] = place;
      at += 1;
    }
  return places;
}

function sizeFor(values: readonly string[]): number {
  return (values.length + 1) * (values.length + 3);
}

/** Many times faster than the power 2. */
function squared(number: number): number {
  return number * number;
}
