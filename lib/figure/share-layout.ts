/** Shares of a row, from 0 to 1; the unknown is null where it is not in the whole. Only of cases some are mixed. */
export type Shares = {
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly mixed: number;
  readonly unknown: number | null;
};

export type SegmentShape = keyof Shares;

/** Where a piece of a bar lies, in per cents of the bar's width. */
export type SegmentPlace = { readonly shape: SegmentShape; readonly from: number; readonly width: number };

/** How much room a chart of diverging bars needs, in shares: left and right of its middle, and for what has no side. */
export type DivergingRoom = { readonly left: number; readonly right: number; readonly gutter: number };

/** Of the chart's shares; between the bars and the gutter. */
const gap = 0.06;
/** What a side takes at least, so that a lone bar does not fill its row. */
const leastSide = 0.25;

/** The least room in which all rows fit, so that every row of a chart, and every chart of a page, has one scale. */
export function divergingRoom(rows: readonly Shares[]): DivergingRoom {
  const most = (of: (row: Shares) => number) => rows.reduce((most, row) => Math.max(most, of(row)), 0);
  return {
    left: Math.max(
      leastSide,
      most(({ down, same }) => down + same / 2),
    ),
    right: Math.max(
      leastSide,
      most(({ up, same }) => up + same / 2),
    ),
    gutter: most(({ mixed, unknown }) => mixed + (unknown ?? 0)),
  };
}

/** Where the middle of a diverging chart is, in per cents of its width. */
export function middleOf(room: DivergingRoom): number {
  return (room.left / widthOf(room)) * 100;
}

/**
 * Lays a row out around the middle: the unchanged half on each side of it, worsened to the left, improved to the
 * right, and the mixed and the unknown in a gutter at the far right, on the same scale. Empty pieces are left out.
 */
export function divergingPlaces(row: Shares, room: DivergingRoom): readonly SegmentPlace[] {
  const middle = room.left;
  return placed(widthOf(room), [
    { shape: "down", from: middle - row.same / 2 - row.down, width: row.down },
    { shape: "same", from: middle - row.same / 2, width: row.same },
    { shape: "up", from: middle + row.same / 2, width: row.up },
    { shape: "mixed", from: room.left + room.right + gap, width: row.mixed },
    { shape: "unknown", from: room.left + room.right + gap + row.mixed, width: row.unknown ?? 0 },
  ]);
}

/** Lays a row out from left to right so that it fills its whole width. */
export function stackedPlaces(row: Shares): readonly SegmentPlace[] {
  const shapes = ["up", "same", "down", "mixed", "unknown"] as const;
  return placed(
    1,
    shapes.map((shape, at) => ({
      shape,
      from: shapes.slice(0, at).reduce((sum, before) => sum + (row[before] ?? 0), 0),
      width: row[shape] ?? 0,
    })),
  );
}

function widthOf({ left, right, gutter }: DivergingRoom): number {
  return left + right + (gutter > 0 ? gap + gutter : 0);
}

function placed(width: number, pieces: readonly SegmentPlace[]): readonly SegmentPlace[] {
  return pieces
    .filter((piece) => piece.width > 0)
    .map((piece) => ({
      ...piece,
      from: (piece.from / width) * 100,
      width: (piece.width / width) * 100,
    }));
}
