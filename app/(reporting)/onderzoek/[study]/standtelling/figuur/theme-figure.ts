import { figureRow } from "@/app/_stance/figure-row";
import type { CountedRow, StanceCounts, ThemeCounts } from "@/db/reads/results/stance-counts";
import type { StanceFigure } from "@/lib/figure/stance-figure";
import { type Formatter, type ResultWords, rowWords } from "../row-words";
import { rowsShown } from "../rows-shown";
import { sharesOf } from "../shares-of";
import { keyOf, keysIn } from "../shown-row";
import { stanceColumns } from "../stance-columns";
import type { StanceView } from "../stance-view";

type Given = {
  readonly theme: ThemeCounts;
  readonly counts: StanceCounts;
  readonly view: StanceView;
  readonly t: ResultWords;
  readonly format: Formatter;
  /** Under the chart: how it was counted and weighed. */
  readonly notes: readonly string[];
};

/** A theme's chart as the page shows it, in words that stand on their own: of how many, of what response, indicative or not. */
export function themeFigure({ theme, counts, view, t, format, notes }: Given): StanceFigure {
  const rows = rowsShown(theme, counts, view);
  const groups = counts.groups.filter(({ code }) => rows.some(({ group }) => group === code));
  const columns = stanceColumns(t, theme, counts.unit);
  const words = rowWords(t, format);
  const rowOf = (label: string, row: CountedRow) =>
    figureRow({ t, format }, { ...row, label, unit: counts.unit, sharesOf: (which) => sharesOf(row, which) });
  const small = view.layout === "small-charts";
  return {
    title: theme.name,
    notes,
    kind: view.chart,
    legend: columns.map(({ shape, name }) => ({ shape, label: name })),
    columns: small ? 2 : 1,
    panels: small
      ? keysIn(rows).flatMap((key) => {
          const same = rows.filter((row) => keyOf(row) === key);
          const [first] = same;
          return first === undefined
            ? []
            : [{ title: words(first), rows: same.map((row) => rowOf(nameOf(row.group), row)) }];
        })
      : groups.map(({ code, name }) => ({
          title: name,
          rows: rows.filter(({ group }) => group === code).map((row) => rowOf(words(row), row)),
        })),
  };

  function nameOf(group: string): string {
    return groups.find(({ code }) => code === group)?.name ?? group;
  }
}
