import { useTranslations } from "next-intl";
import { addressWith } from "@/app/_ui/address/address";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { StanceCounts, ThemeCounts } from "@/db/reads/results/stance-counts";
import { FigureDownloads } from "./figure-downloads";
import { roomOf, rowsShown } from "./rows-shown";
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
  const columns = useStanceColumns(theme, counts.unit);
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
        <FigureDownloads href={figureHref(view, theme.code)} theme={theme.name} file={theme.code} />
      </div>
      {view.layout === "small-charts" ? <SmallCharts {...shown} /> : null}
      <ScrollRegion name={t("table.name", { theme: theme.name })}>
        <Table {...shown} />
      </ScrollRegion>
    </section>
  );
}

/** The file of the chart that this view shows of the theme. */
function figureHref({ address }: StanceView, theme: string): string {
  return addressWith(
    { ...address, path: `${address.path}/figuur` },
    { thema: theme, cel: null, vanaf: null, verschil: null },
  );
}
