/** A label that wants to stand at this height, counted down from the top of the margin in pixels. */
export type LabelWish = { readonly id: string; readonly wanted: number };

type Block = { readonly ids: string[]; sum: number };

/**
 * Gives each label a height so that none lies over another, none above the top, and all together stand as near
 * as can be (least squares) to where they want to be. The given order is kept from top to bottom, so give it in
 * reading order. `pitch` is a label's height and the gap under it.
 */
export function packLabels(labels: readonly LabelWish[], pitch: number): ReadonlyMap<string, number> {
  const blocks: Block[] = [];
  labels.forEach(({ id, wanted }, index) => {
    // Seen from its place in the row each label has one height in common with the block it stands in.
    blocks.push({ ids: [id], sum: wanted - index * pitch });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; ) {
      if (heightOf(before) <= heightOf(last)) break;
      before.ids.push(...last.ids);
      before.sum += last.sum;
      blocks.pop();
      last = blocks.at(-1);
      before = blocks.at(-2);
    }
  });
  const heights = new Map<string, number>();
  for (const block of blocks) {
    const height = Math.max(heightOf(block), 0);
    for (const id of block.ids) heights.set(id, height + heights.size * pitch);
  }
  return heights;
}

function heightOf(block: Block): number {
  return block.sum / block.ids.length;
}
