/** The sums of what units or interviews add, place by place; all are of the same length, none of no length. */
export function sumsOf(parts: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(parts[0]?.length ?? 0);
  for (const part of parts) for (const [at, each] of part.entries()) sums[at] = (sums[at] ?? 0) + each;
  return sums;
}
