import type { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { Shares } from "@/lib/figure/share-layout";
import type { FigureBar, FigureRow } from "@/lib/figure/stance-figure";
import { type CountUnit, isWeighed } from "@/lib/stance/count-unit";
import { leastOpinionsForShares, maySharesBeShown } from "@/lib/stance/shares-shown";
import type { ResponseCounts } from "@/lib/study/response-by-role";

type Words = {
  readonly t: ReturnType<typeof useTranslations<"results">>;
  readonly format: Pick<ReturnType<typeof useFormatter>, "number">;
};

type Counted = {
  readonly label: string;
  readonly unit: CountUnit;
  /** How many the shares are of, and of how many cases. */
  readonly counted: number;
  readonly cases: number;
  readonly response: Pick<ResponseCounts, "interviewed" | "approached" | "share" | "trust">;
  readonly sharesOf: (which: "unweighted" | "weighted") => Shares;
};

const shapes = ["up", "same", "down", "mixed", "unknown"] as const;

/**
 * A row of a chart in words that stand on their own: of how many, of what response, indicative or not. Unweighted above
 * weighted where there are weights; without bars where there are too few for shares.
 */
export function figureRow({ t, format }: Words, row: Counted): FigureRow {
  const { share: shown } = figuresIn(format);
  const { interviewed, approached, share, trust } = row.response;
  const count = t(`table.counted.${row.unit}`, { count: row.counted });
  const details = [
    row.unit === "cases" ? count : `${count} ${t("table.ofCases", { cases: row.cases })}`,
    share === null
      ? t("table.nobodyApproached")
      : t("table.response", { interviewed, approached, share: shown(share) }),
    ...(trust === "indicative" ? [t("table.indicative")] : []),
  ];
  return { label: row.label, details, bars: bars() };

  function bars(): FigureRow["bars"] {
    const units = t(`table.unit.${row.unit}`);
    if (row.counted === 0) return t("table.none", { units });
    if (!maySharesBeShown(row.counted)) return t("table.tooFew", { least: leastOpinionsForShares, units });
    if (!isWeighed(row.unit)) return [bar(units, row.sharesOf("unweighted"))];
    return (["unweighted", "weighted"] as const).map((which) =>
      bar(t(`table.${which}`), row.sharesOf(which)),
    );
  }

  function bar(name: string, shares: Shares): FigureBar {
    const texts = shapes.flatMap((shape) => {
      const held = shares[shape];
      return held === null || held === 0 ? [] : [[shape, shown(held)] as const];
    });
    return { name, shares, texts: Object.fromEntries(texts) };
  }
}
