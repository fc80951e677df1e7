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
  for (const [i, { units }] of interview.coders.entries()) {
    let end = 0;
    for (const [at, { from, to }] of units.entries()) {
      const value = places[i]?.[at] ?? gap;
      add(sums.squares, value, (to - from) ** 2);
      add(sums.squares, gap, from - end);
      add(sums.sharedSquares, value, (shared[i]?.[at] ?? 0) ** 2);
      end = to;
    }
    add(sums.squares, gap, interview.length - end);
  }
  return sums;
}

/** The sums over all these interviews and all values that occur in them. */
export function sumsOver(interviews: readonly UnitizedInterview[]): UnitizingSums {
  const units = interviews.flatMap(({ coders }) => coders.flatMap((each) => each.units));
  const values = [...new Set(units.map(({ value }) => value))];
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

/** Fills in the coincidences; gives for each coder's units what they have in common with others' / (m - 1). */
function countStretches(
  interview: UnitizedInterview,
  places: readonly Int32Array[],
  coincidences: Float64Array,
): readonly Float64Array[] {
  const m = interview.coders.length;
  const width = Math.sqrt(coincidences.length);
  const shared = interview.coders.map(({ units }) => new Float64Array(units.length));
  const here = new Int32Array(m);
  sweepStretches(interview, (from, to, unitAt) => {
    let covering = 0;
    for (let i = 0; i < m; i += 1) {
      here[i] = places[i]?.[unitAt[i] ?? -1] ?? width - 1;
      if (unitAt[i] !== -1) covering += 1;
    }
    const length = (to - from) / (m - 1);
    for (let i = 0; i < m; i += 1) {
      const own = shared[i];
      if (own !== undefined && unitAt[i] !== -1) add(own, unitAt[i] ?? 0, length * (covering - 1));
      for (let j = 0; j < i; j += 1) {
        add(coincidences, (here[i] ?? 0) * width + (here[j] ?? 0), length);
        add(coincidences, (here[j] ?? 0) * width + (here[i] ?? 0), length);
      }
    }
  });
  return shared;
}

function placesOf(interview: UnitizedInterview, values: readonly string[]): readonly Int32Array[] {
  const placeByValue = new Map(values.map((value, place) => [value, place]));
  return interview.coders.map(({ units }) =>
    Int32Array.from(units, ({ value }) => {
      const place = placeByValue.get(value);
      if (place === undefined) throw new RangeError(`${value} is not one of the values`);
      return place;
    }),
  );
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
