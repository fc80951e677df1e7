import type { Coefficient } from "../coefficient";
import type { Draws } from "./draws";

/** What a coefficient was in each resample where it has a value. */
export type Resampled = {
  /** In ascending order. */
  readonly values: Float64Array;
  /** In how many resamples it had none: they are left out. */
  readonly withoutValue: number;
};

/**
 * A coefficient in resamples of the interviews: what it might have been with others like them. A part is what one
 * interview adds to the sums that the coefficient comes from, of the same length for all, and nothing but zeros for
 * an interview that adds nothing. Time: resamples x (interviews + different parts x their length), without going
 * over the interviews' own work again. Refuses (RangeError) draws from another number of interviews.
 * Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapters 6 and 13.
 */
export function bootstrap(
  parts: readonly Float64Array[],
  { interviews, resamples, times }: Draws,
  coefficient: (sums: Float64Array) => Coefficient,
): Resampled {
  if (interviews !== parts.length) throw new RangeError(`drawn from ${interviews}, not ${parts.length}`);
  const kinds = sortOut(parts);
  const values: number[] = [];
  for (let resample = 0; resample < resamples; resample += 1) {
    const drawn = times.subarray(resample * interviews, (resample + 1) * interviews);
    const found = coefficient(sumsOfKinds(kinds, timesByKind(kinds, drawn)));
    if (found.kind === "defined") values.push(found.value);
  }
  return { values: Float64Array.from(values).sort(), withoutValue: resamples - values.length };
}

/** Different parts: one row for each place in a part, of as many numbers as there are kinds. */
type Kinds = {
  readonly count: number;
  readonly rows: readonly Float64Array[];
  /** Of which kind each part is; null where each is taken for one of its own, in the parts' order. */
  readonly kindByPart: Int32Array | null;
};

/** So many parts tell whether there are few kinds; if not, telling all of them apart takes longer than it saves. */
const looked = 100;

/** Interviews that add the same are of one kind; there are few kinds where judgements are compared. */
function sortOut(parts: readonly Float64Array[]): Kinds {
  const kindsAmong = new Set(parts.slice(0, looked).map((part) => part.join())).size;
  if (kindsAmong > looked / 2) return { count: parts.length, rows: rowsOf(parts), kindByPart: null };
  const different: Float64Array[] = [];
  const kindByKey = new Map<string, number>();
  const kindByPart = Int32Array.from(parts, (part) => {
    const key = part.join();
    const kind = kindByKey.get(key) ?? different.push(part) - 1;
    kindByKey.set(key, kind);
    return kind;
  });
  return { count: different.length, rows: rowsOf(different), kindByPart };
}

function rowsOf(parts: readonly Float64Array[]): readonly Float64Array[] {
  return Array.from(parts[0] ?? [], (_, at) => Float64Array.from(parts, (part) => part[at] ?? 0));
}

/** How often each kind was drawn, from how often each interview was. */
function timesByKind({ count, kindByPart }: Kinds, drawn: Uint16Array): Uint16Array {
  if (kindByPart === null) return drawn;
  const times = new Uint16Array(count);
  for (let part = 0; part < drawn.length; part += 1) {
    const kind = kindByPart[part] ?? 0;
    times[kind] = (times[kind] ?? 0) + (drawn[part] ?? 0);
  }
  return times;
}

/** Two places at a time, in one walk over the kinds: a processor waits longer for the next number than it counts. */
function sumsOfKinds({ count, rows }: Kinds, times: Uint16Array): Float64Array {
  const sums = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 2) {
    const row = rows[at] ?? sums;
    const next = rows[at + 1] ?? row;
    let sum = 0;
    let sumOfNext = 0;
    for (let kind = 0; kind < count; kind += 1) {
      const drawn = times[kind] ?? 0;
      sum += drawn * (row[kind] ?? 0);
      sumOfNext += drawn * (next[kind] ?? 0);
    }
    sums[at] = sum;
    if (next !== row) sums[at + 1] = sumOfNext;
  }
  return sums;
}
