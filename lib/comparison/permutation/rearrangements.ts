/** Where a block of labels lies: from `from` up to but not including `to`. */
export type Block = { readonly from: number; readonly to: number };

/**
 * Every different arrangement of the labels, which change places within their block alone: `labels` is put in the
 * first and then in each next one, and what is given is the first place where it differs from the one before (0 at
 * first). Constant time per arrangement on average, and no memory. The blocks cover the labels, in order.
 * Source: the lexicographic order of Knuth, The Art of Computer Programming 4A, 7.2.1.2, algorithm L.
 */
export function* rearrangements(labels: Uint8Array, blocks: readonly Block[]): Generator<number> {
  for (const { from, to } of blocks) labels.subarray(from, to).sort();
  yield 0;
  for (
    let changed = nextArrangement(labels, blocks);
    changed !== null;
    changed = nextArrangement(labels, blocks)
  )
    yield changed;
}

/** How many there are, from 1; a large number is not exact. */
export function countRearrangements(labels: Uint8Array, blocks: readonly Block[]): number {
  return blocks.reduce((count, { from, to }) => count * arrangementsOf(labels.subarray(from, to)), 1);
}

/** The last block that has a next arrangement takes it, and those after it begin again. */
function nextArrangement(labels: Uint8Array, blocks: readonly Block[]): number | null {
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const changed = nextWithin(labels, block);
    if (changed !== null) return changed;
    reverse(labels, block);
  }
  return null;
}

function nextWithin(labels: Uint8Array, { from, to }: Block): number | null {
  let pivot = to - 2;
  while (pivot >= from && (labels[pivot] ?? 0) >= (labels[pivot + 1] ?? 0)) pivot -= 1;
  if (pivot < from) return null;
  const label = labels[pivot] ?? 0;
  let above = to - 1;
  while ((labels[above] ?? 0) <= label) above -= 1;
  labels[pivot] = labels[above] ?? 0;
  labels[above] = label;
  reverse(labels, { from: pivot + 1, to });
  return pivot;
}

function reverse(labels: Uint8Array, { from, to }: Block): void {
  for (let [low, high] = [from, to - 1]; low < high; low += 1, high -= 1) {
    const label = labels[low] ?? 0;
    labels[low] = labels[high] ?? 0;
    labels[high] = label;
  }
}

/** n! / (the product of each label's count!), which is whole after each label that is added. */
function arrangementsOf(labels: Uint8Array): number {
  const counts = new Map<number, number>();
  let arrangements = 1;
  for (const [at, label] of labels.entries()) {
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    arrangements = (arrangements * (at + 1)) / count;
  }
  return arrangements;
}
