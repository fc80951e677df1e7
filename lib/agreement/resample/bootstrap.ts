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
  { interviews, resamples, drawn }: Draws,
  coefficient: (sums: Float64Array) => Coefficient,
): Resampled {
  if (interviews !== parts.length) throw new RangeError(`drawn from ${interviews}, not ${parts.length}`);
  const { kinds, kindByPart } = sortOut(parts);
  const timesByKind = new Int32Array(kinds.count);
  const values: number[] = [];
  for (let resample = 0; resample < resamples; resample += 1) {
    timesByKind.fill(0);
    const end = (resample + 1) * interviews;
    for (let draw = resample * interviews; draw < end; draw += 1) {
      const kind = kindByPart[drawn[draw] ?? 0] ?? 0;
      timesByKind[kind] = (timesByKind[kind] ?? 0) + 1;
    }
    const found = coefficient(sumsOfKinds(kinds, timesByKind));
    if (found.kind === "defined") values.push(found.value);
  }
  return { values: Float64Array.from(values).sort(), withoutValue: resamples - values.length };
}

/** Different parts, one after the other, each of `width` numbers. */
type Kinds = { readonly count: number; readonly width: number; readonly numbers: Float64Array };

/** Interviews that add the same are of one kind; there are few kinds where judgements are compared. */
function sortOut(parts: readonly Float64Array[]): { kinds: Kinds; kindByPart: Int32Array } {
  const different: Float64Array[] = [];
  const kindByKey = new Map<string, number>();
  const kindByPart = Int32Array.from(parts, (part) => {
    const key = part.join();
    const kind = kindByKey.get(key) ?? different.push(part) - 1;
    kindByKey.set(key, kind);
    return kind;
  });
  const width = parts[0]?.length ?? 0;
  const numbers = new Float64Array(different.length * width);
  for (const [kind, part] of different.entries()) numbers.set(part, kind * width);
  return { kinds: { count: different.length, width, numbers }, kindByPart };
}

function sumsOfKinds({ count, width, numbers }: Kinds, timesByKind: Int32Array): Float64Array {
  const sums = new Float64Array(width);
  for (let kind = 0; kind < count; kind += 1) {
    const times = timesByKind[kind] ?? 0;
    if (times === 0) continue;
    const begin = kind * width;
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + times * (numbers[begin + at] ?? 0);
  }
  return sums;
}
