import type { CountedRow, StanceCounts, ThemeCounts } from "@/db/reads/results/stance-counts";
import { type DivergingRoom, divergingRoom, type Shares } from "@/lib/figure/share-layout";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { sharesOf } from "./shares-of";
import type { StanceView } from "./stance-view";
import { linesOf } from "./use-row-numbers";

/** The rows of a theme that the view shows. */
export function rowsShown(
  theme: ThemeCounts,
  { attribute }: StanceCounts,
  view: StanceView,
): readonly CountedRow[] {
  return theme.rows.filter(
    ({ group, role }) =>
      (view.group === null || view.group === group) && (attribute !== null || view.roles.includes(role)),
  );
}

/** One scale for all charts of the page, so that themes can be compared. */
export function roomOf(counts: StanceCounts, view: StanceView): DivergingRoom {
  return divergingRoom(
    counts.themes
      .flatMap((theme) => rowsShown(theme, counts, view))
      .filter(({ counted }) => maySharesBeShown(counted))
      .flatMap((row): readonly Shares[] => linesOf(counts).map((which) => sharesOf(row, which))),
  );
}
