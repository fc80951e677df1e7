import type { CountedRow, StanceCounts, ThemeCounts } from "@/db/reads/results/stance-counts";
import type { DivergingRoom } from "@/lib/figure/share-layout";
import type { StanceView } from "./stance-view";

/** A theme's table: its rows that are shown, of the groups that are shown. */
export type ThemeRows = {
  readonly theme: ThemeCounts;
  readonly rows: readonly CountedRow[];
  readonly groups: StanceCounts["groups"];
  readonly unit: StanceCounts["unit"];
  readonly room: DivergingRoom;
  readonly view: StanceView;
};
