/** Every two of a list once, the earlier one first: n (n - 1) / 2 pairs. */
export function everyTwo<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}
