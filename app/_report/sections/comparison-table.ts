import type { ThemeComparison } from "@/lib/comparison/compare-groups";
import type { ReportCell, ReportColumn, ReportTable } from "@/lib/report/document";
import { cellsIn, column, wordsColumn } from "../cells";
import type { ReportSource } from "../report-source";
import { groupLabel } from "./row-label";

/** The figures behind the words: a row for each theme. The difference is there where there are two groups. */
export function comparisonTable(source: ReportSource): ReportTable {
  const { inputs, figures, words, theme } = source;
  const { t, comparison } = words;
  const cells = cellsIn(words);
  const two = inputs.work.groups.length === 2;
  return {
    id: "comparison",
    caption: t("comparison.table"),
    rowHeading: t("comparison.theme"),
    columns: [
      ...inputs.work.groups.map(({ id }): ReportColumn => {
        const group = groupLabel(source, id);
        return {
          id,
          label: group,
          inWords: true,
          parts: (["opinions", "cases"] as const).map((part) => ({
            id: `${id}-${part}`,
            label: t(`comparison.${part}`, { group }),
          })),
        };
      }),
      column("p", comparison("table.p")),
      column("corrected", comparison("table.corrected")),
      ...(two ? [differenceColumn()] : []),
      wordsColumn("verdict", comparison("table.verdict")),
    ],
    bodies: [
      {
        label: null,
        rows: figures.comparison.map((compared) => ({
          id: compared.theme,
          label: theme(compared.theme).name,
          cells: [
            ...compared.sizes.map(
              ({ opinions, cases }): ReportCell => ({
                shown: comparison("table.size", { opinions, cases }),
                values: [opinions, cases],
              }),
            ),
            cells.chance(compared.test.kind === "untested" ? null : compared.test.p),
            cells.chance(compared.corrected),
            ...(two ? [difference(compared)] : []),
            cells.text(comparison(`table.verdicts.${compared.verdict}`)),
          ],
        })),
      },
    ],
    notes: two ? [t("comparison.noInterval")] : [],
  };

  function differenceColumn(): ReportColumn {
    return {
      id: "difference",
      label: t("comparison.difference"),
      parts: (["share", "low", "high"] as const).map((part) => ({
        id: `difference-${part}`,
        label: t(`comparison.${part}`),
      })),
    };
  }

  function difference({ difference: found }: ThemeComparison): ReportCell {
    if (found === null || found.kind === "untested") return cells.nothing(3);
    const { points } = words.figures;
    const { interval } = found;
    if (interval === null) return { shown: points(found.difference), values: [found.difference, null, null] };
    const { low, high } = interval;
    const bounds = comparison("table.interval", { low: points(low), high: points(high) });
    return { shown: `${points(found.difference)} ${bounds}`, values: [found.difference, low, high] };
  }
}
