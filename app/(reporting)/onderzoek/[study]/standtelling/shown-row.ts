import type { DivergingRoom } from "@/app/_ui/chart/share-layout";
import type { CountedRow, ThemeCounts } from "@/db/reads/results/stance-counts";
import type { StanceView } from "./stance-view";

/** A row of a theme's table, with what it takes to draw it. */
export type ShownRow = {
  readonly theme: ThemeCounts;
  readonly row: CountedRow;
  readonly group: { readonly code: string; readonly name: string };
  readonly room: DivergingRoom;
  readonly view: StanceView;
};
