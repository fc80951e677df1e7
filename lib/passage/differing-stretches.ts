/** Where two sequences differ: of the one from 'from' up to 'to', of the other from 'otherFrom' up to 'otherTo'. */
export type DifferingStretch = {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
};

/**
 * The fewest parts to take from one sequence and to add from another that make them equal, as stretches in
 * order; null where it would take more than `most` parts. Time and memory grow with parts taken and added, not
 * with the product of the lengths. Source: E. Myers, An O(ND) difference algorithm and its variations (1986).
 */
export function differingStretches(
  one: readonly string[],
  other: readonly string[],
  most: number,
): readonly DifferingStretch[] | null {
  // furthest[k]: how far along `one` a path on diagonal k (place in one, less place in other) has come.
  const furthest = new Map<number, number>([[1, 0]]);
  const before: Map<number, number>[] = [];
  for (let parts = 0; parts <= most; parts += 1) {
    before.push(new Map(furthest));
    for (let k = -parts; k <= parts; k += 2) {
      let at = isDown(furthest, k, parts) ? reach(furthest, k + 1) : reach(furthest, k - 1) + 1;
      while (at < one.length && at - k < other.length && one[at] === other[at - k]) at += 1;
      furthest.set(k, at);
      if (at >= one.length && at - k >= other.length) return walkBack(before, one.length, other.length);
    }
  }
  return null;
}

function reach(furthest: ReadonlyMap<number, number>, diagonal: number): number {
  return furthest.get(diagonal) ?? -1;
}

function isDown(furthest: ReadonlyMap<number, number>, k: number, parts: number): boolean {
  return k === -parts || (k !== parts && reach(furthest, k - 1) < reach(furthest, k + 1));
}

function walkBack(
  before: readonly ReadonlyMap<number, number>[],
  length: number,
  otherLength: number,
): readonly DifferingStretch[] {
  const stretches: DifferingStretch[] = [];
  let [at, otherAt] = [length, otherLength];
  for (let parts = before.length - 1; parts > 0; parts -= 1) {
    const furthest = before[parts] ?? new Map();
    const k = at - otherAt;
    const fromK = isDown(furthest, k, parts) ? k + 1 : k - 1;
    const start = reach(furthest, fromK);
    const otherStart = start - fromK;
    const [to, otherTo] = fromK === k + 1 ? [start, otherStart + 1] : [start + 1, otherStart];
    const later = stretches[0];
    if (later !== undefined && later.from === to && later.otherFrom === otherTo) {
      stretches[0] = { ...later, from: start, otherFrom: otherStart };
    } else stretches.unshift({ from: start, to, otherFrom: otherStart, otherTo });
    [at, otherAt] = [start, otherStart];
  }
  return stretches;
}
