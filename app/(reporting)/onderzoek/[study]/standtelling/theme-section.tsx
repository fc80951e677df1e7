import { useTranslations } from "next-intl";
import { divergingRoom, type Shares } from "@/app/_ui/chart/share-layout";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { CountedRow, StanceCounts, ThemeCounts } from "@/db/reads/results/stance-counts";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { sharesOf } from "./shares-of";
import styles from "./stance-counts.module.css";
import { StanceLegend } from "./stance-legend";
import { StanceTable } from "./stance-table";
import type { StanceView } from "./stance-view";

type ThemeSectionProps = {
  readonly theme: ThemeCounts;
  readonly counts: StanceCounts;
  readonly view: StanceView;
};

/** A theme's stances by group and role: a chart and a table whose rows are the same. */
export function ThemeSection({ theme, counts, view }: ThemeSectionProps) {
  const t = useTranslations("results");
  const rows = theme.rows.filter((row) => isShown(row, view));
  // One scale for all charts of the page, so that themes can be compared.
  const room = divergingRoom(
    counts.themes.flatMap((each) => sharesIn(each.rows.filter((row) => isShown(row, view)))),
  );
  const heading = `thema-${theme.place}`;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.top}>
        <h2 id={heading}>
          <ThemeDot index={theme.place} /> {theme.name}
        </h2>
        <StanceLegend wording={theme.wording} />
      </div>
      <ScrollRegion name={t("table.name", { theme: theme.name })}>
        <StanceTable theme={theme} rows={rows} groups={counts.groups} room={room} view={view} />
      </ScrollRegion>
    </section>
  );
}

function isShown({ group, role }: CountedRow, view: StanceView): boolean {
  return (view.group === null || view.group === group) && view.roles.includes(role);
}

function sharesIn(rows: readonly CountedRow[]): readonly Shares[] {
  return rows
    .filter(({ opinions }) => maySharesBeShown(opinions))
    .flatMap((row) => [sharesOf(row, "unweighted"), sharesOf(row, "weighted")]);
}
