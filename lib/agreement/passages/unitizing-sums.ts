import { sweepStretches } from "./sweep-stretches";
import type { UnitizedInterview } from "./unitized-interview";

/**
 * What the unitizing coefficients are computed from, in UTF-16 units of text: for each interview apart, and added
 * up over interviews, which is exact, for no unit crosses them. There are q values; the gap is value q.
 */
export type UnitizingSums = {
  readonly values: readonly string[];
  /** (q + 1) x (q + 1), row by row: text to which one coder gave c and another k, ordered pairs / (m - 1). */
  readonly coincidences: Float64Array;
  /** q + 1: the squared lengths of all units of a value; of gaps, which are no units, the lengths as they are. */
  readonly squares: Float64Array;
  /** q: squares of each unit's own share of the margin: what it has in common with others' units / (m - 1). */
  readonly sharedSquares: Float64Array;
};

/**
 * The sums of one interview, in one sweep: time (units) x (coders squared). m is the interview's own number of
 * coders, so that coders may rotate over interviews; with fewer than two there are no pairs and all sums are 0.
 * Refuses (RangeError) a unit whose value is not one of `values`.
 * Source: Krippendorff, Mathet, Bouvry and Widlöcher (2016), where m is the same throughout.
 */
export function unitizingSums(interview: UnitizedInterview, values: readonly string[]): UnitizingSums {
  const sums = noSums(values);
  const others = interview.coders.length - 1;
  if (others < 1) return sums;
  const gap = values.length;
  const places = placesOf(interview, values);
  const shared = countStretches(interview, places, sums.coincidences);
  let at = 0;
  for (const { units } of interview.coders) {
    let end = 0;
    for (const { from, to } of units) {
      const value = places[at] ?? gap;
      add(sums.squares, value, squared(to - from));
      add(sums.squares, gap, from - end);
      add(sums.sharedSquares, value, squared(shared[at] ?? 0));
      end = to;
      at += 1;
    }
    add(sums.squares, gap, interview.length - end);
  }
  return sums;
}

/** The sums over all these interviews and all values that occur in them. */
export function sumsOver(interviews: readonly UnitizedInterview[]): UnitizingSums {
  const found = new Set<string>();
  for (const { coders } of interviews)
    for (const { units } of coders) for (const { value } of units) found.add(value);
  const values = [...found];
  return addUp(
    interviews.map((interview) => unitizingSums(interview, values)),
    values,
  );
}

/** Adds up the sums of interviews. Refuses (RangeError) sums over other values. */
export function addUp(parts: readonly UnitizingSums[], values: readonly string[]): UnitizingSums {
  const total = noSums(values);
  for (const part of parts) {
    if (part.values.join() !== values.join()) throw new RangeError("the sums are over other values");
    for (const of of ["coincidences", "squares", "sharedSquares"] as const)
      for (let at = 0; at < total[of].length; at += 1) add(total[of], at, part[of][at] ?? 0);
  }
  return total;
}

/** Fills in the coincidences; gives what each unit has in common with others' / (m - 1), in sweepStretches's order. */
function countStretches(
  interview: UnitizedInterview,
  places: Int32Array,
  coincidences: Float64Array,
): Float64Array {
  const m = interview.coders.length;
  const width = Math.sqrt(coincidences.length);
  const shared = new Float64Array(places.length);
  const pairs = new Float64Array(width ** 2);
  const here = new Int32Array(m);
  sweepStretches(interview, (from, to, unitAt) => {
    const length = to - from;
    let covering = 0;
    for (let i = 0; i < m; i += 1) {
      const at = unitAt[i] ?? -1;
      if (at !== -1) covering += 1;
      const one = at === -1 ? width - 1 : (places[at] ?? 0);
      here[i] = one;
      for (let j = 0; j < i; j += 1) add(pairs, one * width + (here[j] ?? 0), length);
    }
    if (covering < 2) return;
    for (let i = 0; i < m; i += 1) {
      const at = unitAt[i] ?? -1;
      if (at !== -1) add(shared, at, (length * (covering - 1)) / (m - 1));
    }
  });
  for (let c = 0; c < width; c += 1)
    for (let k = 0; k < width; k += 1)
      coincidences[c * width + k] = ((pairs[c * width + k] ?? 0) + (pairs[k * width + c] ?? 0)) / (m - 1);
  return shared;
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

function noSums(values: readonly string[]): UnitizingSums {
  const q = values.length;
  return {
    values,
    coincidences: new Float64Array((q + 1) ** 2),
    squares: new Float64Array(q + 1),
    sharedSquares: new Float64Array(q),
  };
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}

/** Many times faster than the power 2. */
function squared(number: number): number {
  return number * number;
}
