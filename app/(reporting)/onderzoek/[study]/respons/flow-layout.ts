/** A part of a flow: from a stretch of the whole on the left to a bar of its own on the right, top to bottom. */
export type FlowPlace = {
  readonly left: { readonly from: number; readonly to: number };
  readonly right: { readonly from: number; readonly to: number };
};

export type Flow = {
  readonly height: number;
  /** The whole, on the left. */
  readonly whole: { readonly from: number; readonly to: number };
  readonly places: readonly FlowPlace[];
};

/** In units of the drawing: how high the whole is, and what a part takes at least so that its label has room. */
const wholeHeight = 200;
const leastRow = 24;
/** Between two bars on the right. */
const gap = 6;
/** A part of one in hundreds is still seen. */
const thinnest = 2;

/**
 * Lays out how a whole falls apart in parts, each as high as its share of it. The parts leave the whole in their
 * order, without a gap; on the right each has room for a line of text.
 */
export function flowLayout(counts: readonly number[]): Flow {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const heights = counts.map((count) => (count / total) * wholeHeight);
  const rows = heights.map((height) => Math.max(leastRow, height + gap));
  const height = Math.max(
    wholeHeight,
    rows.reduce((sum, row) => sum + row, 0),
  );
  const before = (list: readonly number[], at: number) =>
    list.slice(0, at).reduce((sum, each) => sum + each, 0);
  return {
    height,
    whole: { from: 0, to: wholeHeight },
    places: heights.map((own, at) => {
      const drawn = Math.max(thinnest, own);
      const middle = before(rows, at) + (rows[at] ?? 0) / 2;
      const left = before(heights, at);
      return {
        left: { from: left, to: left + own },
        right: { from: middle - drawn / 2, to: middle + drawn / 2 },
      };
    }),
  };
}
