import { useTranslations } from "next-intl";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { CountedRow, StanceCounts, ThemeCounts } from "@/db/reads/results/stance-counts";
import { type DivergingRoom, divergingRoom, type Shares } from "@/lib/figure/share-layout";
import { isWeighed } from "@/lib/stance/count-unit";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { sharesOf } from "./shares-of";
import { SideBySideTable } from "./side-by-side-table";
import { SmallCharts } from "./small-charts";
import { useStanceColumns } from "./stance-columns";
import styles from "./stance-counts.module.css";
import { StanceLegend } from "./stance-legend";
import { StanceTable } from "./stance-table";
import type { StanceView } from "./stance-view";

type ThemeSectionProps = {
  readonly theme: ThemeCounts;
  readonly counts: StanceCounts;
  readonly view: StanceView;
};

/** A theme's stances by group and row: charts and a table whose rows are the same. */
export function ThemeSection({ theme, counts, view }: ThemeSectionProps) {
  const t = useTranslations("results");
  const columns = useStanceColumns()(theme, counts.unit);
  const heading = `thema-${theme.place}`;
  const shown = {
    theme,
    rows: rowsShown(theme, counts, view),
    groups: counts.groups.filter(({ code }) => view.group === null || code === view.group),
    unit: counts.unit,
    room: roomOf(counts, view),
    view,
  };
  const Table = view.layout === "rows" ? StanceTable : SideBySideTable;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.top}>
        <h2 id={heading}>
          <ThemeDot index={theme.place} /> {theme.name}
        </h2>
        {view.layout === "columns" ? null : <StanceLegend columns={columns} />}
      </div>
      {view.layout === "small-charts" ? <SmallCharts {...shown} /> : null}
      <ScrollRegion name={t("table.name", { theme: theme.name })}>
        <Table {...shown} />
      </ScrollRegion>
    </section>
  );
}

/** One scale for all charts of the page, so that themes can be compared. */
function roomOf(counts: StanceCounts, view: StanceView): DivergingRoom {
  const lines = isWeighed(counts.unit) ? (["unweighted", "weighted"] as const) : (["unweighted"] as const);
  return divergingRoom(
    counts.themes
      .flatMap((theme) => rowsShown(theme, counts, view))
      .filter(({ counted }) => maySharesBeShown(counted))
      .flatMap((row): readonly Shares[] => lines.map((which) => sharesOf(row, which))),
  );
}

function rowsShown(theme: ThemeCounts, { attribute }: StanceCounts, view: StanceView): readonly CountedRow[] {
  return theme.rows.filter(
    ({ group, role }) =>
      (view.group === null || view.group === group) && (attribute !== null || view.roles.includes(role)),
  );
}
