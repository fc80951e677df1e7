import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import type { CountedRow, CountedStance, ThemeCounts } from "@/db/reads/results/stance-counts";
import type { SegmentShape } from "@/lib/figure/share-layout";
import type { CountUnit } from "@/lib/stance/count-unit";
import { type Stance, stances } from "@/lib/stance/stance";
import type { ResultWords } from "./row-words";

/** A column of a theme's table: a stance in its wording, or for cases that they are mixed. */
export type StanceColumn = {
  readonly place: Stance | "mixed";
  readonly shape: SegmentShape;
  readonly name: string;
  readonly of: (row: CountedRow) => CountedStance;
};

/** The columns in the order of every table; only a case can be mixed. */
export function stanceColumns(
  t: ResultWords,
  { wording }: Pick<ThemeCounts, "wording">,
  unit: CountUnit,
): readonly StanceColumn[] {
  const columns = stances.map(
    (stance): StanceColumn => ({
      place: stance,
      shape: shapeByStance[stance],
      name: wording[stance],
      of: ({ byStance }) => byStance[stance],
    }),
  );
  const mixed: StanceColumn = {
    place: "mixed",
    shape: "mixed",
    name: t("table.mixed"),
    of: (row) => row.mixed,
  };
  return unit === "cases" ? [...columns.slice(0, 3), mixed, ...columns.slice(3)] : columns;
}

export function useStanceColumns(theme: Pick<ThemeCounts, "wording">, unit: CountUnit) {
  return stanceColumns(useTranslations("results"), theme, unit);
}
