/** A label that wants to stand at this height, counted down from the top of the margin in pixels. */
export type LabelWish = { readonly id: string; readonly wanted: number };

/** Labels one under the other; `least` and `most` are their wishes as seen from the first one's place. */
type Block = { readonly ids: string[]; sum: number; least: number; most: number };

/** How many labels' height a crowd may push one down before all of them move up to share it. */
const crowd = 4;

/**
 * Gives each label a height so that none lies over another and none above the top. A label stands where it
 * wants or below the ones that push it; where that would take it far from its passage, the labels above give
 * way as well. The given order is kept from top to bottom, so give it in reading order. `pitch` is a label's
 * height and the gap under it.
 */
export function packLabels(labels: readonly LabelWish[], pitch: number): ReadonlyMap<string, number> {
  const blocks: Block[] = [];
  labels.forEach(({ id, wanted }, index) => {
    // Seen from its place in the row each label has one height in common with the block it stands in.
    const own = wanted - index * pitch;
    blocks.push({ ids: [id], sum: own, least: own, most: own });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; ) {
      if (heightOf(before, pitch) <= heightOf(last, pitch)) break;
      join(before, last);
      blocks.pop();
      last = blocks.at(-1);
      before = blocks.at(-2);
    }
  });
  const heights = new Map<string, number>();
  for (const block of blocks) {
    // Every block may start at the top of the margin at the highest, wherever in the row it is.
    const height = Math.max(heightOf(block, pitch), 0);
    for (const id of block.ids) heights.set(id, height + heights.size * pitch);
  }
  return heights;
}

function heightOf({ ids, sum, least, most }: Block, pitch: number): number {
  return Math.max(sum / ids.length, Math.min(most, least + crowd * pitch));
}

function join(into: Block, block: Block): void {
  into.ids.push(...block.ids);
  into.sum += block.sum;
  into.least = Math.min(into.least, block.least);
  into.most = Math.max(into.most, block.most);
}
