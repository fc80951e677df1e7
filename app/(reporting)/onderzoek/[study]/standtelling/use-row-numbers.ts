import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { isWeighed } from "@/lib/stance/count-unit";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import type { ShownRow } from "./shown-row";
import type { StanceColumn } from "./stance-columns";
import { useRowWords } from "./use-row-words";

export type Which = "unweighted" | "weighted";

/** The lines of a row: weighted beside unweighted where the unit is weighed. */
export function linesOf({ unit }: Pick<ShownRow, "unit">): readonly Which[] {
  return isWeighed(unit) ? ["unweighted", "weighted"] : ["unweighted"];
}

/** How the numbers of a line of a row are written, and how each names itself for who does not see where it stands. */
export function useRowNumbers(shown: ShownRow, which: Which) {
  const t = useTranslations("results.table");
  const format = useFormatter();
  const figures = figuresIn(format);
  const words = useRowWords();
  const { theme, row, group, unit } = shown;
  const rowName = `${group.name}, ${words(row)}`;
  const count = (column: StanceColumn) =>
    which === "weighted" ? figures.weight(column.of(row).weighted) : format.number(column.of(row).unweighted);
  const share = (column: StanceColumn) => {
    const value = column.of(row)[which === "weighted" ? "weightedShare" : "unweightedShare"];
    return value === null || !maySharesBeShown(row.counted) ? null : figures.share(value);
  };
  const line = isWeighed(unit) ? t(which) : t(`unit.${unit}`);
  const name = (column: StanceColumn) =>
    t("behind", {
      theme: theme.name,
      row: rowName,
      stance: column.name,
      weighing: line,
      count: count(column),
      share: share(column) ?? t("noShare"),
    });
  return { count, share, line, name, rowName };
}
