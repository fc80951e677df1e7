import { figuresIn } from "@/app/_i18n/figures";
import type { CountedRow, StanceCounts, ThemeCounts } from "@/db/reads/results/stance-counts";
import type { SegmentShape } from "@/lib/figure/share-layout";
import type { FigureBar, FigureRow, StanceFigure } from "@/lib/figure/stance-figure";
import { isWeighed } from "@/lib/stance/count-unit";
import { leastOpinionsForShares, maySharesBeShown } from "@/lib/stance/shares-shown";
import { type Formatter, type ResultWords, rowWords } from "../row-words";
import { rowsShown } from "../rows-shown";
import { sharesOf } from "../shares-of";
import { keyOf, keysIn } from "../shown-row";
import { type StanceColumn, stanceColumns } from "../stance-columns";
import type { StanceView } from "../stance-view";
import { linesOf, type Which } from "../use-row-numbers";

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
  const rowOf = (label: string, row: CountedRow): FigureRow => ({
    label,
    details: detailsOf(row),
    bars: barsOf(row),
  });
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

  function detailsOf({ counted, cases, response }: CountedRow): readonly string[] {
    const { interviewed, approached, share, trust } = response;
    const count = t(`table.counted.${counts.unit}`, { count: counted });
    return [
      counts.unit === "cases" ? count : `${count} ${t("table.ofCases", { cases })}`,
      share === null
        ? t("table.nobodyApproached")
        : t("table.response", { interviewed, approached, share: figuresIn(format).share(share) }),
      ...(trust === "indicative" ? [t("table.indicative")] : []),
    ];
  }

  function barsOf(row: CountedRow): FigureRow["bars"] {
    const units = t(`table.unit.${counts.unit}`);
    if (row.counted === 0) return t("table.none", { units });
    if (!maySharesBeShown(row.counted)) return t("table.tooFew", { least: leastOpinionsForShares, units });
    return linesOf(counts).map(
      (which): FigureBar => ({
        name: isWeighed(counts.unit) ? t(`table.${which}`) : units,
        shares: sharesOf(row, which),
        texts: textsOf(row, which),
      }),
    );
  }

  function textsOf(row: CountedRow, which: Which): FigureBar["texts"] {
    const written = columns.flatMap((column): readonly [SegmentShape, string][] => {
      const share = shareOf(column, row, which);
      return share === null || share === 0 ? [] : [[column.shape, figuresIn(format).share(share)]];
    });
    return Object.fromEntries(written);
  }
}

function shareOf(column: StanceColumn, row: CountedRow, which: Which): number | null {
  return column.of(row)[which === "weighted" ? "weightedShare" : "unweightedShare"];
}
